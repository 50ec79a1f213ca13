package org.winnow.core.rankings;

import java.util.List;
import org.winnow.core.ids.Reference;

/** What is different now from a saved ranking, in whole places. */
public record Difference(List<Move> moved, List<Reference> entered, List<Reference> left, int unchanged) {

    /** From one rank to another; up where {@code to} is less than {@code from}. */
    public record Move(Reference reference, int from, int to) {
        public int places() {
            return from - to;
        }
    }
}
