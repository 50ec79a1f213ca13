package org.winnow.scoring.additive;

/**
 * Where one candidate stands.
 *
 * @param candidate its number in the matrix, from 0
 * @param rank from 1; equal scores share the better rank; 0 for a candidate with a failed gate
 * @param score 0 to 100 points where every criterion clips; the pessimistic end of what the score may become
 * @param scoreIfKnown the other end: its own unknowns at the good end, everything else as it is; never below {@code score}
 * @param known share of the weight, 0 to 1, of the criteria of which a number is known
 */
public record Standing(int candidate, int rank, double score, double scoreIfKnown, double known) {}
