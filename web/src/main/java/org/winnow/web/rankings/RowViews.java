package org.winnow.web.rankings;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.winnow.core.fields.Field;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Millions;
import org.winnow.web.layout.Pips;
import org.winnow.web.layout.ScoreBar;

/** Puts use cases into the words and figures of a reader. */
record RowViews(LiveRanking ranking, String base, Locale locale, RankingMessages words, Figures figures) {
    private static final ScoreBar NO_SCORE = new ScoreBar(0, 0, 0);

    static RowViews of(LiveRanking ranking, String base, Locale locale) {
        return new RowViews(ranking, base, locale, Words.in(locale), Figures.in(locale));
    }

    RowView ranked(RankedRow row) {
        var beside = row.tied() > 1 ? words.shared(row.tied()) : "";
        return view(
                row.candidate(),
                "" + row.rank(),
                beside,
                "",
                bar(row),
                knownRisk(row),
                row.known(),
                true,
                row.clipped());
    }

    RowView failing(Candidate candidate) {
        return view(candidate, "–", words.not_ranked(), words.gate_fails(), NO_SCORE, 3, 0, false, false);
    }

    RowView running(Candidate candidate) {
        var stage = Words.of(candidate.useCase().stage(), words);
        return view(candidate, "–", stage, "", NO_SCORE, 0, 0, false, false);
    }

    private RowView view(
            Candidate candidate,
            String rank,
            String beside,
            String because,
            ScoreBar score,
            int risk,
            double known,
            boolean ranked,
            boolean clipped) {
        var useCase = candidate.useCase();
        var money = candidate.money();
        var millions = new Millions(figures);
        return new RowView(
                useCase.reference().toString(),
                base + "/use-cases/" + useCase.reference(),
                useCase.title(),
                useCase.businessUnit() == null ? "" : useCase.businessUnit(),
                rank,
                beside,
                because,
                score,
                millions.npv(candidate),
                millions.of(candidate, "run-cost", money.runCents()),
                shareText(runShare(money)),
                width(Math.max(0, runShare(money))),
                risk,
                riskText(risk),
                gate(candidate),
                gateText(candidate),
                pips(useCase.stage()),
                figures.percent(known),
                width(known),
                ranked,
                clipped,
                millions.of(candidate, "gross-benefit", money.benefitCents()),
                millions.of(candidate, "build-cost", money.buildCents()),
                candidate.content("owner") instanceof Content.Words owner ? owner.text() : "");
    }

    private String shareText(double share) {
        return share < 0 ? "" : figures.percent(share);
    }

    private ScoreBar bar(RankedRow row) {
        return new ScoreBar(points(row, Family.VALUE), points(row, Family.COST), points(row, Family.RISK));
    }

    private double points(RankedRow row, Family family) {
        var criteria = ranking.scorecard().criteria();
        var points = row.contributions().points();
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += criteria.get(i).family() == family ? points[i] : 0;
        }
        return sum;
    }

    /** 0 where nothing of it is stated: what nobody knows is no high risk, though it scores as one. */
    private int knownRisk(RankedRow row) {
        var keys = ranking.fields().stream().collect(toMap(Field::id, Field::key));
        boolean stated = ranking.scorecard().criteria(Family.RISK).stream()
                .map(criterion -> row.candidate().content(Objects.requireNonNull(keys.get(criterion.field()))))
                .anyMatch(content -> content != null && content.stated() && !(content instanceof Content.NotKnown));
        return stated ? risk(row) : 0;
    }

    /** Low, medium or high by the share of its risk points that a use case keeps: two thirds, one third. */
    private int risk(RankedRow row) {
        double most = 100 * ranking.weights().family(Family.RISK);
        return level(most > 0 ? points(row, Family.RISK) / most : 0);
    }

    static int level(double kept) {
        return kept >= 2.0 / 3 ? 1 : kept >= 1.0 / 3 ? 2 : 3;
    }

    /** The colour of a bubble. */
    String riskCss(RankedRow row) {
        return List.of("lo", "mi", "hi").get(risk(row) - 1);
    }

    private String riskText(int risk) {
        return switch (risk) {
            case 1 -> words.risk_low();
            case 2 -> words.risk_medium();
            case 3 -> words.risk_high();
            default -> "";
        };
    }

    /** Of the cost over the terms; -1 where a part of it is not known. */
    private static double runShare(Candidate.Money money) {
        if (money.runCents().isEmpty()
                || money.costOverTermsCents().isEmpty()
                || money.buildCents().isEmpty()) {
            return -1;
        }
        double all = money.costOverTermsCents().getAsLong();
        return all > 0 ? Math.max(0, (all - money.buildCents().getAsLong()) / all) : -1;
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private String gate(Candidate candidate) {
        if (candidate.gateFailed()) {
            return "fail";
        }
        return candidate.gates().passed() == ranking.gates() ? "pass" : "open";
    }

    private String gateText(Candidate candidate) {
        var tally = candidate.gates();
        if (candidate.gateFailed()) {
            return words.gate_fails();
        }
        if (tally.open(ranking.gates()) > 0) {
            return words.gates_to_answer(tally.open(ranking.gates()));
        }
        return tally.notKnown().isEmpty()
                ? words.gates_passed(tally.passed(), ranking.gates())
                : words.gates_unknown(tally.notKnown().size());
    }

    private Pips pips(Stage stage) {
        return new Pips(stage.step(), Words.of(stage, words));
    }
}
