package org.winnow.web.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Millions;
import org.winnow.web.layout.ScoreBar;

/** Makes cards and lanes of a ranking. Those with a rank come first, then those that fail a gate. */
final class Cards {
    private static final int SHOWN = 8;

    private final LiveRanking ranking;
    private final Look look;
    private final String base;
    private final Set<String> chosen;
    private final PipelineMessages words;
    private final Figures figures;

    Cards(LiveRanking ranking, Look look, String base, Locale locale, Set<String> chosen) {
        this.ranking = ranking;
        this.look = look;
        this.base = base;
        this.chosen = chosen;
        this.words = Words.in(locale);
        this.figures = Figures.in(locale);
    }

    List<Card.Lane> lanes() {
        return Stops.WAY.stream().map(this::lane).toList();
    }

    private Card.Lane lane(Stage stage) {
        var cards = cards(stage);
        int more = Math.max(0, cards.size() - SHOWN);
        return new Card.Lane(
                "lane-" + Stops.address(stage),
                Words.of(stage, words),
                figures.number(cards.size()),
                why(stage),
                cards.stream().limit(SHOWN).toList(),
                more == 0 ? "" : words.more(more),
                look.ranked(base, stage));
    }

    private String why(Stage stage) {
        int failing = (int) ranking.failing().stream()
                .filter(c -> c.useCase().stage() == stage)
                .count();
        if (failing > 0) {
            return words.lane_failing(failing);
        }
        return stage.running() ? words.lane_running() : words.lane_ranked();
    }

    /** Everything on the way, stage by stage, each in the order of the board; as one group, or one for each business unit. */
    List<Card.Group> groups() {
        var all = Stops.WAY.stream().flatMap(stage -> cards(stage).stream()).toList();
        return look.grouped() ? Card.Group.byUnit(all, words) : List.of(new Card.Group("", "", all));
    }

    private List<Card> cards(Stage stage) {
        var cards = new ArrayList<Card>();
        ranking.ranked().stream().filter(row -> shown(row.candidate(), stage)).forEach(row -> cards.add(card(row)));
        ranking.failing().stream().filter(c -> shown(c, stage)).forEach(c -> cards.add(card(c, null, words.no_rank())));
        ranking.running().stream()
                .filter(c -> shown(c, stage))
                .forEach(c -> cards.add(card(c, null, words.not_ranked())));
        return cards;
    }

    private boolean shown(Candidate candidate, Stage stage) {
        return candidate.useCase().stage() == stage && look.shows(candidate, ranking);
    }

    private Card card(RankedRow row) {
        return card(row.candidate(), bar(ranking, row), words.rank(row.rank()));
    }

    static ScoreBar bar(LiveRanking ranking, RankedRow row) {
        return new ScoreBar(
                points(ranking, row, Family.VALUE),
                points(ranking, row, Family.COST),
                points(ranking, row, Family.RISK));
    }

    private static double points(LiveRanking ranking, RankedRow row, Family family) {
        var criteria = ranking.scorecard().criteria();
        var points = row.contributions().points();
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += criteria.get(i).family() == family ? points[i] : 0;
        }
        return sum;
    }

    Card card(Candidate candidate, @Nullable ScoreBar bar, String place) {
        var useCase = candidate.useCase();
        var reference = useCase.reference().toString();
        var unit = useCase.businessUnit();
        var millions = new Millions(figures);
        return new Card(
                reference,
                base + "/use-cases/" + reference,
                useCase.title(),
                unit == null ? "" : unit,
                orUnknown(millions.npv(candidate)),
                orUnknown(millions.of(candidate, "run-cost", candidate.money().runCents())),
                bar,
                place,
                mark(candidate),
                Words.gates(candidate, ranking.gates(), words),
                Stops.pips(useCase.stage(), words),
                chosen.contains(reference));
    }

    /** Unknown is never zero: it stands as a question mark. */
    private static String orUnknown(String amount) {
        return amount.isEmpty() ? "?" : amount;
    }

    private String mark(Candidate candidate) {
        if (candidate.gateFailed()) {
            return "fail";
        }
        return candidate.gates().passed() == ranking.gates() ? "pass" : "open";
    }
}
