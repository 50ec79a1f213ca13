package org.winnow.core.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class RankingsTest {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Fields fields;

    @Inject
    UseCases useCases;

    @Inject
    Stages stages;

    @Inject
    Gates gates;

    @Inject
    Rankings rankings;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId office = new PersonId(0);

    @BeforeEach
    void aPortfolioOfTheFirstTwo() {
        office = visitors.person("Ingrid Halvorsen").id();
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 2, List.of());
        portfolio = portfolios
                .make(new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR), office)
                .id();
    }

    private UseCase useCase(String title) {
        return useCases.add(portfolio, new NewUseCase(title, "", null), office);
    }

    private void state(UseCase useCase, Map<String, Content> contents) {
        var statements = contents.entrySet().stream()
                .map(e -> new Statement(
                        useCase.id(),
                        fields.find(portfolio, e.getKey()).orElseThrow().id(),
                        e.getValue(),
                        new Statement.Seen.Whatever(),
                        "by hand",
                        null))
                .toList();
        useCases.state(portfolio, statements, office);
    }

    private UseCase rated(String title, long benefitEuros, int rating) {
        var useCase = useCase(title);
        var number = new Content.Exact(rating);
        state(
                useCase,
                Map.of(
                        "gross-benefit",
                        new Content.Exact(benefitEuros * 100),
                        "reach",
                        number,
                        "strategic-fit",
                        number));
        return useCase;
    }

    private static Content months(int months) {
        return new Content.Exact(months * 1_000_000L);
    }

    @Test
    void contributionsAddUpToTheScoreAndFollowTheStarterScales() {
        var useCase = useCase("Engineering assistant");
        state(
                useCase,
                Map.of(
                        "gross-benefit",
                        new Content.Exact(2_500_000_00L),
                        "time-to-benefit",
                        months(6),
                        "reach",
                        new Content.Exact(5)));
        var row = rankings.live(portfolio).ranked().get(0);

        // 50 · (0.60 · 2.5/5 + 0.12 · 1 + 0.08 · 18/24): benefit on 0–5 m, reach on 1–5, months on 24–0
        assertThat(row.score()).isCloseTo(24.0, within(1e-9));
        assertThat(java.util.Arrays.stream(row.contributions().points()).sum()).isCloseTo(row.score(), within(1e-9));
        assertThat(row.known()).isCloseTo(0.5 * 0.80, within(1e-9));
        assertThat(row.scoreIfKnown()).isCloseTo(24 + 10 + 50, within(1e-9));
    }

    @Test
    void noScoreMovesAUseCasePastAFailedGate() {
        var best = rated("Emotion signals in call coaching", 5_000_000, 5);
        rated("Invoice query answers", 100_000, 2);
        var gate = gates.of(portfolio).get(0);
        gates.answer(
                portfolio,
                List.of(new GateStatement(best.id(), gate.id(), Answer.FAILED, "Article 5(1)(f)", Optional.of(0L))),
                office);
        var live = rankings.live(portfolio);

        assertThat(live.ranked())
                .extracting(r -> r.candidate().useCase().title())
                .containsExactly("Invoice query answers");
        assertThat(live.failing())
                .extracting(c -> c.useCase().title())
                .containsExactly("Emotion signals in call coaching");
    }

    @Test
    void inDeliveryIsListedApartAndRanksCountWithoutGaps() {
        var running = rated("Group knowledge search", 4_000_000, 5);
        rated("Spare-part matching", 2_000_000, 4);
        rated("Test-case generation", 1_000_000, 3);
        var decider = new Mover(office, Role.DECIDER);
        stages.move(portfolio, List.of(running.id()), new Move(Stage.IN_DELIVERY, "signed", null), decider);
        var live = rankings.live(portfolio);

        assertThat(live.running()).extracting(c -> c.useCase().reference()).containsExactly(running.reference());
        assertThat(live.ranked()).extracting(RankedRow::rank).containsExactly(1, 2);
    }

    @Test
    void addingACandidateMovesNobodyElsesScore() {
        rated("Product text", 1_000_000, 3);
        rated("Claim drafting", 700_000, 4);
        var before = scores();
        rated("A giant", 9_000_000, 5);
        assertThat(scores()).containsAllEntriesOf(before);
    }

    private Map<String, Double> scores() {
        return rankings.live(portfolio).ranked().stream()
                .collect(java.util.stream.Collectors.toMap(
                        r -> r.candidate().useCase().title(), RankedRow::score));
    }

    @Test
    void blankingAFactNeverRaisesItsOwnScore() {
        var random = new Random(20261124);
        var keys = List.of("gross-benefit", "reach", "strategic-fit", "run-cost", "change-burden", "data-sensitivity");
        for (int round = 0; round < 20; round++) {
            var useCase = useCase("Round " + round);
            var key = keys.get(random.nextInt(keys.size()));
            for (var each : keys) {
                var kind = fields.find(portfolio, each).orElseThrow().kind();
                long number = kind == Kind.MONEY ? random.nextLong(300_000_000) : 1 + random.nextInt(5);
                state(useCase, Map.of(each, new Content.Exact(number)));
            }
            double full = scores().get("Round " + round);
            state(useCase, Map.of(key, random.nextBoolean() ? new Content.NotKnown() : new Content.Withdrawn()));
            assertThat(scores().get("Round " + round)).as(key).isLessThanOrEqualTo(full);
        }
    }

    @Test
    void netPresentValueFollowsThePlainFormulaAndIsNotKnownWithoutGoLive() {
        var known = useCase("Known");
        var costs = Map.<String, Content>of(
                "gross-benefit", new Content.Exact(1_200_000_00L),
                "run-cost", new Content.Bound(Side.AT_MOST, 240_000_00L),
                "build-cost", new Content.Estimate(200_000_00L, 300_000_00L, 400_000_00L));
        state(known, costs);
        state(known, Map.of("months-to-live", months(3)));
        var open = useCase("Open");
        state(open, costs);
        double expected = 0;
        for (int t = 1; t <= 36; t++) {
            double flow = t <= 3 ? -100_000_00.0 : (1_200_000_00.0 - 240_000_00.0) / 12;
            expected += flow * Math.pow(1.08, -t / 12.0);
        }

        assertThat(money("Known").npvCents().getAsLong()).isCloseTo(Math.round(expected), within(1L));
        assertThat(money("Known").bounded()).isTrue();
        assertThat(money("Open").npvCents()).isEmpty();
    }

    private Candidate.Money money(String title) {
        return rankings.candidates(portfolio).stream()
                .filter(c -> c.useCase().title().equals(title))
                .findFirst()
                .orElseThrow()
                .money();
    }

    @Test
    void weightsTriedReRankWithoutChangingAnything() {
        rated("High benefit, no fit", 5_000_000, 1);
        rated("No benefit, high fit", 0, 5);
        var revision = portfolios.find(portfolio).orElseThrow().revision();
        var fit = fields.find(portfolio, "strategic-fit").orElseThrow().id();
        var benefit = fields.find(portfolio, "gross-benefit").orElseThrow().id();
        var tried = rankings.live(portfolio, (w, read) -> w.with(Map.of(), Map.of(benefit, 0.0, fit, 10.0)));

        assertThat(rankings.live(portfolio)
                        .ranked()
                        .get(0)
                        .candidate()
                        .useCase()
                        .title())
                .startsWith("High benefit");
        assertThat(tried.ranked().get(0).candidate().useCase().title()).startsWith("No benefit");
        assertThat(tried.weights().family(Family.VALUE)).isCloseTo(0.5, within(1e-12));
        assertThat(portfolios.find(portfolio).orElseThrow().revision()).isEqualTo(revision);
    }

    @Test
    void eachStandingHasItsOwnState() {
        assertThat(standing()).isInstanceOf(Standing.Empty.class);
        var first = useCase("Only a title");
        assertThat(standing()).isEqualTo(new Standing.NothingRated(1));
        state(first, Map.of("reach", new Content.Exact(3)));
        assertThat(standing()).isInstanceOf(Standing.OnlyOne.class);
        var second = useCase("Second");
        state(second, Map.of("reach", new Content.Exact(3)));
        assertThat(standing()).isEqualTo(new Standing.TooLittleKnown(2, 2));
        state(first, Map.of("gross-benefit", new Content.Exact(300)));
        state(second, Map.of("gross-benefit", new Content.Exact(200)));
        assertThat(standing()).isInstanceOf(Standing.Leading.class);
        var third = useCase("Third");
        state(third, Map.of("reach", new Content.Exact(3), "gross-benefit", new Content.Exact(200)));
        assertThat(standing()).isInstanceOf(Standing.TieAtTheEnd.class);
    }

    private Standing standing() {
        return rankings.live(portfolio).standing();
    }

    @Test
    void filtersFindByAnyWordInAnyLanguageAndByWhatIsMissing() {
        rated("合同审查助手 Contract review", 100, 3);
        useCase("Nothing stated");
        assertThat(matching(new Filter("审查", Set.of(), Set.of(), Set.of(), Set.of(), Set.of())))
                .isEqualTo(1);
        assertThat(matching(new Filter("REVIEW contract", Set.of(), Set.of(), Set.of(), Set.of(), Set.of())))
                .isEqualTo(1);
        assertThat(matching(new Filter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Filter.Gap.NO_BENEFIT))))
                .isEqualTo(1);
    }

    private int matching(Filter filter) {
        return rankings.matching(portfolio, filter).size();
    }
}
