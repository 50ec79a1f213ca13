package org.winnow.web.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.rankings.Standing;
import org.winnow.web.layout.Figures;

/** Finds the sentence that the page opens with. */
record Answers(Asked asked, LiveRanking ranking, RankingMessages words, Figures figures) {
    Answers(Asked asked, RankingMessages words, Figures figures) {
        this(asked, asked.ranking(), words, figures);
    }

    Answer answer() {
        return new Answer(sentence(ranking.standing()), String.join(" ", why()));
    }

    private String sentence(Standing standing) {
        if (standing instanceof Standing.NothingRated s) {
            return words.answer_nothing_rated(s.candidates());
        } else if (standing instanceof Standing.TooLittleKnown s) {
            return words.answer_too_little(s.candidates(), s.withoutBenefit());
        } else if (standing instanceof Standing.OnlyOne s) {
            return words.answer_only(title(s.only()));
        } else if (standing instanceof Standing.AllFail s) {
            return words.answer_all_fail(s.candidates());
        } else if (standing instanceof Standing.TieAtTheEnd s) {
            return words.answer_tie(s.tied().size(), s.tied().get(0).rank(), s.few());
        } else if (standing instanceof Standing.Leading s && !s.few().isEmpty()) {
            return leading(s);
        }
        return words.answer_nobody();
    }

    private static String title(RankedRow row) {
        return row.candidate().useCase().title();
    }

    /** A sum of nothing known is no number. */
    private String leading(Standing.Leading leading) {
        int few = leading.few().size();
        var totals = leading.totals();
        var terms = ranking.terms();
        var npv = bound(totals.npvBounded(), figures.cents(totals.npvCents(), terms.currency()), words::at_least);
        var run = bound(totals.runBounded(), figures.cents(totals.runCents(), terms.currency()), words::at_most);
        if (totals.npvUnknown() == few) {
            return totals.runUnknown() == few ? words.answer_no_money(few) : words.answer_no_npv(few, run);
        }
        return totals.runUnknown() == few
                ? words.answer_no_run(few, npv, terms.months())
                : words.answer_leading(few, npv, terms.months(), run);
    }

    private static String bound(boolean bounded, String amount, UnaryOperator<String> bound) {
        return bounded ? bound.apply(amount) : amount;
    }

    private List<String> why() {
        var why = new ArrayList<String>();
        var scorecard = ranking.scorecard();
        why.add(words.why_ranked(ranking.ranked().size(), scorecard.name(), scorecard.version()));
        if (asked.query().weighsNothing()) {
            why.add(words.why_nothing_weighs());
        } else if (asked.query().triesWeights()) {
            why.add(words.why_tried(asked.changed(), Asked.TOP));
        }
        if (!ranking.failing().isEmpty() && !(ranking.standing() instanceof Standing.AllFail)) {
            why.add(words.why_failing(ranking.failing().size()));
        }
        int open = (int) ranking.ranked().stream().filter(this::open).count();
        if (open > 0) {
            why.add(words.why_open(open));
        }
        addTotals(why);
        return why;
    }

    private boolean open(RankedRow row) {
        return row.candidate().gates().passed() < ranking.gates();
    }

    private void addTotals(List<String> why) {
        if (ranking.standing() instanceof Standing.TooLittleKnown) {
            why.add(words.why_too_little());
        }
        if (ranking.standing() instanceof Standing.Leading leading) {
            var totals = leading.totals();
            if (totals.npvUnknown() + totals.runUnknown() > 0) {
                why.add(words.why_unknown(leading.few().size(), totals.npvUnknown(), totals.runUnknown()));
            }
            if (totals.clipped() > 0) {
                why.add(words.why_clipped(leading.few().size(), totals.clipped()));
            }
        }
    }
}
