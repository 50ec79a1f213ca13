package org.winnow.core.rankings.openfile;

import java.util.OptionalInt;

/**
 * How robustness is to be sampled.
 *
 * @param firstRanks how many ranks are counted; all where empty
 */
record Robustness(int samples, long seed, OptionalInt firstRanks) {
    private static final int MOST_SAMPLES = 1_000_000;
    private static final int ALL_UP_TO = 1_000;

    /** The greatest whole number up to which doubles have no gap. */
    static final long GREATEST_WHOLE = (1L << 53) - 1;

    static Robustness read(Node node, int candidates) {
        node.only("samples", "seed", "ranks");
        return new Robustness(
                (int) node.need("samples").whole(1, MOST_SAMPLES),
                node.need("seed").whole(0, GREATEST_WHOLE),
                ranks(node.need("ranks"), candidates));
    }

    private static OptionalInt ranks(Node ranks, int candidates) {
        if (ranks.value().isNumber()) {
            return OptionalInt.of((int) ranks.whole(1, Integer.MAX_VALUE));
        }
        ranks.require(ranks.text().equals("ALL"), "\"ALL\" or a number", "say how many ranks are counted");
        if (candidates > ALL_UP_TO) {
            throw ranks.bad(
                    "\"ALL\" with " + candidates + " candidates",
                    "a number of ranks, as there are more than " + ALL_UP_TO + " candidates",
                    "name how many first ranks are counted");
        }
        return OptionalInt.empty();
    }
}
