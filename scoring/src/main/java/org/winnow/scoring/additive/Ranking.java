package org.winnow.scoring.additive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The candidates in order of their score, and what the score is made of.
 *
 * <p>Scores that differ by at most {@link #SAME_SCORE} are equal, also in a chain: equal candidates share the better rank
 * and stand in the order of the matrix; the next rank is left free for each of them (1, 2, 2, 4). A candidate with a failed
 * gate is not ranked, whatever its score. Immutable and safe for use by several threads.
 */
public final class Ranking {

    /** Scores that differ by no more points than this are equal. */
    public static final double SAME_SCORE = 1e-9;

    private final PartialValues values;
    private final double[] weights;
    private final List<Standing> standings;
    private final int[] unranked;
    private final double[] scores;
    private final double[] scoresIfKnown;
    private final double[] known;

    Ranking(PartialValues values, double[] weights, double[] scores, double[] scoresIfKnown, double[] known) {
        this.values = values;
        this.weights = weights;
        this.scores = scores;
        this.scoresIfKnown = scoresIfKnown;
        this.known = known;
        DecisionMatrix matrix = values.matrix();
        List<Integer> order = new ArrayList<>(scores.length);
        int[] failed = new int[scores.length];
        int failures = 0;
        for (int candidate = 0; candidate < scores.length; candidate++) {
            if (matrix.gate(candidate) == Gate.FAILED) {
                failed[failures++] = candidate;
            } else {
                order.add(candidate);
            }
        }
        unranked = Arrays.copyOf(failed, failures);
        order.sort((a, b) -> Double.compare(scores[b], scores[a]));
        standings = standings(order, scores, scoresIfKnown, known);
    }

    private static List<Standing> standings(
            List<Integer> order, double[] scores, double[] scoresIfKnown, double[] known) {
        List<Standing> standings = new ArrayList<>(order.size());
        for (int first = 0; first < order.size(); ) {
            int end = endOfTie(order, scores, first);
            List<Integer> tied = order.subList(first, end);
            Collections.sort(tied);
            for (int candidate : tied) {
                standings.add(new Standing(
                        candidate, first + 1, scores[candidate], scoresIfKnown[candidate], known[candidate]));
            }
            first = end;
        }
        return Collections.unmodifiableList(standings);
    }

    private static int endOfTie(List<Integer> order, double[] scores, int first) {
        int end = first + 1;
        while (end < order.size() && scores[order.get(end - 1)] - scores[order.get(end)] <= SAME_SCORE) {
            end++;
        }
        return end;
    }

    /** The ranked candidates, best first. */
    public List<Standing> standings() {
        return standings;
    }

    /** The candidates with a failed gate, in the order of the matrix. */
    public int[] unranked() {
        return unranked.clone();
    }

    /** What a candidate with a failed gate would have scored, under rank 0: it has none, whatever its score. */
    public Standing unranked(int candidate) {
        return new Standing(candidate, 0, scores[candidate], scoresIfKnown[candidate], known[candidate]);
    }

    /** The weights used, one for each criterion. */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * What each criterion adds to the score of a candidate, ranked or not: 100 wᵢ vᵢ points. Added up in order they are the
     * score, to the bit.
     */
    public double[] contributions(int candidate) {
        double[] contributions = new double[weights.length];
        Arrays.setAll(contributions, criterion -> 100 * weights[criterion] * values.value(candidate, criterion));
        return contributions;
    }

    /** Whether the candidate's number on a criterion lies outside the scale and was taken at its end. */
    public boolean isClipped(int candidate, int criterion) {
        return values.isClipped(candidate, criterion);
    }
}
