package org.winnow.core.rankings;

/**
 * A candidate at its place.
 *
 * @param rank from 1; candidates with equal scores share the better rank; 0 for one that fails a gate
 * @param tied how many share that rank, itself counted
 * @param score 0 to 100
 * @param scoreIfKnown the score with its own unknowns at the good end, never below {@code score}
 * @param known share of weight, 0 to 1, whose criteria are known exactly or by an estimate
 * @param contributions points of each criterion, in the scorecard's order; they sum to the score
 * @param clipped whether a measure lies outside its scale
 * @param onFront whether no other candidate has both more benefit and less cost over the terms
 */
public record RankedRow(
        int rank,
        int tied,
        double score,
        double scoreIfKnown,
        double known,
        Contributions contributions,
        boolean clipped,
        boolean onFront,
        Candidate candidate) {

    /** What each criterion adds, worked out where somebody looks. */
    public interface Contributions {
        double[] points();

        default double of(int criterion) {
            return points()[criterion];
        }
    }
}
