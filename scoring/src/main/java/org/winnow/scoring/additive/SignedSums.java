package org.winnow.scoring.additive;

import java.util.Arrays;
import java.util.Optional;

/**
 * The sums of all sets of some widths that stay below a limit, rising, each with the number of even sets less that of odd
 * ones: the coefficients of Π (1 − x^d). A sum whose sets cancel out stays in, so that each sum less a width is found.
 */
final class SignedSums {

    private static final int MOST = 100_000;

    /** Sums times the square of the widths, as each power has so many digits; about a second. */
    private static final long MOST_WORK = 150_000_000;

    /** A count of this size could no longer be added to another within a long. */
    private static final long GREATEST_COUNT = 1L << 61;

    private final long[] sums;
    private final long[] counts;

    private SignedSums(long[] sums, long[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /**
     * Counts them.
     *
     * @return empty where there are too many sums or a count would be too great
     */
    static Optional<SignedSums> of(long[] widths, long limit) {
        SignedSums all = new SignedSums(new long[] {0}, new long[] {1});
        long most = Math.min(MOST, MOST_WORK / ((long) widths.length * widths.length));
        for (long width : widths) {
            all = all.times(width, limit);
            boolean tooGreat = Arrays.stream(all.counts).anyMatch(count -> Math.abs(count) > GREATEST_COUNT);
            if (tooGreat || all.sums.length > most) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    int size() {
        return sums.length;
    }

    long sum(int k) {
        return sums[k];
    }

    long count(int k) {
        return counts[k];
    }

    /** The product with 1 − x^width: two rising lists become one. */
    private SignedSums times(long width, long limit) {
        long[] merged = new long[2 * sums.length];
        long[] mergedCounts = new long[merged.length];
        int size = 0;
        int plain = 0;
        int moved = 0;
        while (plain < sums.length || (moved < sums.length && sums[moved] + width < limit)) {
            long kept = plain < sums.length ? sums[plain] : Long.MAX_VALUE;
            long added = moved < sums.length ? sums[moved] + width : Long.MAX_VALUE;
            merged[size] = Math.min(kept, added);
            if (kept <= added) {
                mergedCounts[size] += counts[plain++];
            }
            if (added <= kept) {
                mergedCounts[size] -= counts[moved++];
            }
            size++;
        }
        return new SignedSums(Arrays.copyOf(merged, size), Arrays.copyOf(mergedCounts, size));
    }

    /** Of each sum, the sets that hold a width only: minus those without it that sum to so much less. */
    long[] with(long width) {
        long[] without = new long[sums.length];
        long[] with = new long[sums.length];
        int less = 0;
        for (int k = 0; k < sums.length; k++) {
            while (sums[less] < sums[k] - width) {
                less++;
            }
            if (sums[less] == sums[k] - width) {
                with[k] = -without[less];
            }
            without[k] = counts[k] - with[k];
        }
        return with;
    }
}
