package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.scoring.additive.RandomPortfolio.Cell;
import org.winnow.scoring.additive.RandomPortfolio.Row;

/** What must hold for any data, over seeded portfolios with every kind of fact and gate. */
class RankingPropertiesTest {

    private static final Cell BLANK = new Cell(FactKind.NOT_KNOWN, 0);

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRankingIsThatOfAnObviousSlowReference(int seed) {
        RandomPortfolio portfolio = RandomPortfolio.of(seed);
        Map<Integer, Standing> standings = byCandidate(portfolio.rank());
        for (int i = 0; i < portfolio.rows().size(); i++) {
            Row row = portfolio.rows().get(i);
            assertThat(standings.containsKey(i)).isEqualTo(row.gate() != Gate.FAILED);
            if (row.gate() != Gate.FAILED) {
                Standing standing = standings.get(i);
                assertThat(standing.score()).isCloseTo(slowScore(portfolio, row, false), within(1e-9));
                assertThat(standing.scoreIfKnown()).isCloseTo(slowScore(portfolio, row, true), within(1e-9));
                assertThat(standing.known()).isCloseTo(slowKnown(portfolio, row), within(1e-12));
                assertThat(standing.rank()).isEqualTo(slowRank(portfolio, row));
            }
        }
    }

    private static double slowScore(RandomPortfolio portfolio, Row row, boolean ifKnown) {
        double score = 0;
        for (int j = 0; j < portfolio.functions().length; j++) {
            score += 100
                    * portfolio.weights()[j]
                    * slowValue(portfolio.functions()[j], row.cells().get(j), ifKnown);
        }
        return score;
    }

    private static double slowValue(ValueFunction function, Cell cell, boolean ifKnown) {
        boolean more = function.better() == Better.MORE;
        double bad = function.value(function.badEnd());
        double good = function.value(function.goodEnd());
        double there = function.value(cell.number());
        return switch (cell.kind()) {
            case KNOWN -> there;
            case NOT_KNOWN -> ifKnown ? good : bad;
            case BOUND_AT_LEAST -> more ? (ifKnown ? good : there) : (ifKnown ? there : bad);
            case BOUND_AT_MOST -> more ? (ifKnown ? there : bad) : (ifKnown ? good : there);
        };
    }

    private static double slowKnown(RandomPortfolio portfolio, Row row) {
        return IntStream.range(0, portfolio.weights().length)
                .filter(j -> row.cells().get(j).kind() == FactKind.KNOWN)
                .mapToDouble(j -> portfolio.weights()[j])
                .sum();
    }

    private static int slowRank(RandomPortfolio portfolio, Row row) {
        double own = slowScore(portfolio, row, false);
        return 1
                + (int) portfolio.rows().stream()
                        .filter(other -> other.gate() != Gate.FAILED)
                        .filter(other -> slowScore(portfolio, other, false) > own + 1e-7)
                        .count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standingsAreInOrderOfScoreThenOfTheMatrix(int seed) {
        List<Standing> standings = RandomPortfolio.of(seed).rank().standings();
        for (int place = 1; place < standings.size(); place++) {
            Standing above = standings.get(place - 1);
            Standing below = standings.get(place);
            boolean tied = Math.abs(above.score() - below.score()) <= Ranking.SAME_SCORE;
            assertThat(tied || above.score() > below.score()).isTrue();
            assertThat(below.rank()).isEqualTo(tied ? above.rank() : place + 1);
            assertThat(!tied || above.candidate() < below.candidate()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributionsAddUpToTheScoreToTheBit(int seed) {
        Ranking ranking = RandomPortfolio.of(seed).rank();
        for (Standing standing : ranking.standings()) {
            double sum = 0;
            for (double contribution : ranking.contributions(standing.candidate())) {
                sum += contribution;
            }
            assertThat(sum).isEqualTo(standing.score());
        }
    }

    /** Property (a). */
    @ParameterizedTest
    @MethodSource("seeds")
    void noScoreAndNoWeightMovesAUseCasePastAFailedGate(int seed) {
        RandomPortfolio portfolio = RandomPortfolio.of(seed);
        List<Cell> best = Arrays.stream(portfolio.functions())
                .map(function -> new Cell(FactKind.KNOWN, function.goodEnd()))
                .toList();
        RandomPortfolio withBought = portfolio.with(0, new Row(Gate.FAILED, best));
        AdditiveValue method = AdditiveValue.of(portfolio.functions());
        for (int only = 0; only < portfolio.functions().length; only++) {
            double[] weights = new double[portfolio.functions().length];
            weights[only] = 1;
            Ranking ranking = method.rank(withBought.matrix(withBought.rows()), weights);
            assertThat(ranking.standings()).extracting(Standing::candidate).doesNotContain(0);
            assertThat(ranking.unranked()).contains(0);
        }
    }

    /** Property (g). */
    @ParameterizedTest
    @MethodSource("seeds")
    void addingOrRemovingACandidateMovesNobodysScore(int seed) {
        RandomPortfolio portfolio = RandomPortfolio.of(seed);
        Map<Integer, Standing> all = byCandidate(portfolio.rank());
        List<Row> withoutTheLast = portfolio.rows().subList(0, portfolio.rows().size() - 1);
        byCandidate(portfolio.with(withoutTheLast).rank()).forEach((candidate, standing) -> {
            assertThat(standing.score()).isEqualTo(all.get(candidate).score());
            assertThat(standing.scoreIfKnown()).isEqualTo(all.get(candidate).scoreIfKnown());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blankingAFactNeverRaisesItsOwnScoreNorMovesAnybodyElses(int seed) {
        RandomPortfolio portfolio = RandomPortfolio.of(seed);
        int blanked = seed % portfolio.rows().size();
        Row row = portfolio.rows().get(blanked).with(Gate.PASSED);
        Map<Integer, Standing> before = byCandidate(portfolio.with(blanked, row).rank());
        for (int j = 0; j < portfolio.functions().length; j++) {
            Map<Integer, Standing> after =
                    byCandidate(portfolio.with(blanked, row.with(j, BLANK)).rank());
            assertThat(after.get(blanked).score())
                    .isLessThanOrEqualTo(before.get(blanked).score());
            assertThat(after.get(blanked).rank())
                    .isGreaterThanOrEqualTo(before.get(blanked).rank());
            assertThat(after.get(blanked).known())
                    .isLessThanOrEqualTo(before.get(blanked).known());
            after.forEach((candidate, standing) -> assertThat(candidate == blanked
                            || standing.score() == before.get(candidate).score())
                    .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreIfKnownIsNeverBelowTheScore(int seed) {
        assertThat(RandomPortfolio.of(seed).rank().standings())
                .allSatisfy(each -> assertThat(each.scoreIfKnown()).isGreaterThanOrEqualTo(each.score()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMatrixWithReplacedRowsRanksLikeOneBuiltAnew(int seed) {
        RandomPortfolio portfolio = RandomPortfolio.of(seed);
        List<Row> changedRows = RandomPortfolio.of(seed).rows().subList(10, 12);
        List<Row> expected = new ArrayList<>(portfolio.rows());
        expected.set(3, changedRows.get(0));
        expected.set(57, changedRows.get(1));
        DecisionMatrix changed =
                portfolio.matrix(portfolio.rows()).with(new int[] {3, 57}, portfolio.matrix(changedRows));
        assertThat(AdditiveValue.of(portfolio.functions())
                        .rank(changed, portfolio.weights())
                        .standings())
                .isEqualTo(portfolio.with(expected).rank().standings());
    }

    private static Map<Integer, Standing> byCandidate(Ranking ranking) {
        return ranking.standings().stream().collect(Collectors.toMap(Standing::candidate, each -> each));
    }
}
