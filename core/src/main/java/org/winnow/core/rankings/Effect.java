package org.winnow.core.rankings;

import java.util.List;
import org.winnow.core.ids.Reference;

/**
 * What a scorecard that is not in force would do to the order.
 *
 * @param few how many are the few
 * @param moves those that are among the few before or after, by their new place; the others' places do not show
 * @param movedFar how many of all would move by {@link #FAR} places or more
 * @param ranked how many are ranked
 */
public record Effect(int few, List<Move> moves, int movedFar, int ranked) {
    public static final int FAR = 3;

    public Effect {
        moves = List.copyOf(moves);
    }

    /** From one place to another, ranks from 1. */
    public record Move(Reference reference, String title, int from, int to) {
        public int places() {
            return from - to;
        }
    }

    /** Among the few before and after, at another place. */
    public int moved() {
        return (int) moves.stream()
                .filter(move -> move.from() <= few && move.to() <= few && move.places() != 0)
                .count();
    }

    public int entering() {
        return (int) moves.stream().filter(move -> move.from() > few).count();
    }

    public int leaving() {
        return (int) moves.stream().filter(move -> move.to() > few).count();
    }
}
