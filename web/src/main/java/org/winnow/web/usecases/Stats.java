package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.usecases.Content;

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
            var npvNote = money.bounded() ? months + " · " + words.page().from_a_bound() : months;
            stats.add(new Stat(words.page().npv(), money(money.npvCents(), subject), npvNote));
            stats.add(new Stat(words.page().build(), money(money.buildCents(), subject), bound(subject, "build-cost")));
            stats.add(new Stat(words.page().run(), money(money.runCents(), subject), bound(subject, "run-cost")));
        });
        subject.row()
                .ifPresent(row -> stats.add(new Stat(
                        subject.words().page().known(),
                        Subject.percent(row.known()),
                        subject.words().page().of_the_weight())));
        return stats;
    }

    private static String bound(Subject subject, String field) {
        boolean bounded = subject.candidate()
                .map(candidate -> candidate.content(field) instanceof Content.Bound)
                .orElse(false);
        return bounded ? subject.words().page().from_a_bound() : "";
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

    private static String money(OptionalLong cents, Subject subject) {
        return cents.isPresent()
                ? new MoneyText(subject.text().currency(), subject.text().locale()).rounded(cents.getAsLong())
                : subject.words().facts().not_known();
    }
}
