package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/** The figures at the head of a use case. */
final class Stats {
    private Stats() {}

    record Stat(String name, String value, String note) {}

    static List<Stat> of(Subject subject) {
        var stats = new ArrayList<Stat>();
        subject.row().ifPresent(row -> ranked(subject, row, stats));
        subject.candidate().ifPresent(candidate -> {
            var words = subject.words();
            var money = candidate.money();
            var months = words.page().over_months(subject.live().terms().months());
            stats.add(new Stat(words.page().npv(), npv(candidate, subject), months));
            stats.add(new Stat(words.page().build(), stated(candidate, "build-cost", money.buildCents(), subject), ""));
            stats.add(new Stat(words.page().run(), stated(candidate, "run-cost", money.runCents(), subject), ""));
        });
        subject.row()
                .ifPresent(row -> stats.add(new Stat(
                        subject.words().page().known(),
                        Subject.percent(row.known()),
                        subject.words().page().of_the_weight())));
        return stats;
    }

    private static void ranked(Subject subject, RankedRow row, List<Stat> stats) {
        var words = subject.words();
        stats.add(new Stat(
                words.page().rank(),
                "" + row.rank(),
                words.page().of_candidates(subject.live().ranked().size())));
        var known = row.scoreIfKnown() > row.score() + 0.05
                ? words.page().up_to(Subject.points(row.scoreIfKnown()))
                : words.page().of_100();
        stats.add(new Stat(words.page().score(), Subject.points(row.score()), known));
    }

    /** At least that much where a bound stands in it, since bounds count on their pessimistic side. */
    private static String npv(Candidate candidate, Subject subject) {
        var npv = candidate.money().npvCents();
        var text = money(npv, subject);
        boolean bounded = npv.isPresent() && candidate.money().bounded();
        return bounded ? subject.words().facts().at_least(text) : text;
    }

    private static String stated(Candidate candidate, String field, OptionalLong cents, Subject subject) {
        if (candidate.content(field) instanceof Content.Bound bound) {
            var text = money(OptionalLong.of(bound.number()), subject);
            var words = subject.words().facts();
            return bound.side() == Side.AT_MOST ? words.at_most(text) : words.at_least(text);
        }
        return money(cents, subject);
    }

    private static String money(OptionalLong cents, Subject subject) {
        return cents.isPresent()
                ? new MoneyText(subject.text().currency(), subject.text().locale()).rounded(cents.getAsLong())
                : subject.words().facts().not_known();
    }
}
