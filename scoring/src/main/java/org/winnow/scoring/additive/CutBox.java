package org.winnow.scoring.additive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The centre of mass of {u : 0 ≤ uᵢ ≤ dᵢ, Σ uᵢ = s} with whole dᵢ and s.
 *
 * <p>Exact in whole numbers until the last division, by inclusion and exclusion over the sets S of widths that are
 * overstepped, with t(S) = s − Σ_{i∈S} dᵢ where positive: the volume is V = Σ (−1)^|S| t(S)^(n−1), up to a factor, and the
 * mean of uᵢ is (Σ (−1)^|S| t(S)^n / n + dᵢ Σ_{S∋i} (−1)^|S| t(S)^(n−1)) / V. Sets of equal sum are taken together, so that
 * the work grows with the number of different sums and not with 2ⁿ; where those are too many, {@link TiltedSum} takes over.
 *
 * <p>A width beyond the room is cut to it, and a box more than half full is turned over: neither changes the set, and both
 * leave fewer sums.
 *
 * <p>Source: Feller, <i>An Introduction to Probability Theory and Its Applications</i> II, 1971, I.9, on the density of a sum
 * of uniform variables.
 */
final class CutBox {

    private final long[] widths;
    private final long room;

    /**
     * A box and the sum at which it is cut.
     *
     * @param widths at least 0, at most 10¹⁸
     * @param room above 0, below the sum of the widths, at most 10¹⁸
     */
    CutBox(long[] widths, long room) {
        this.widths = Arrays.stream(widths).map(width -> Math.min(width, room)).toArray();
        this.room = room;
    }

    /** One mean for each width. */
    BigDecimal[] centroid() {
        long total = totalUpTo(2 * room);
        if (total == room) {
            return Arrays.stream(widths).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        }
        if (total < 2 * room) {
            BigDecimal[] missing = new CutBox(widths, total - room).centroid();
            Arrays.setAll(missing, i -> BigDecimal.valueOf(widths[i]).subtract(missing[i]));
            return missing;
        }
        int[] free =
                IntStream.range(0, widths.length).filter(i -> widths[i] > 0).toArray();
        BigDecimal[] means = means(Arrays.stream(free).mapToLong(i -> widths[i]).toArray());
        BigDecimal[] centroid = new BigDecimal[widths.length];
        Arrays.fill(centroid, BigDecimal.ZERO);
        for (int i = 0; i < free.length; i++) {
            centroid[free[i]] = means[i];
        }
        return centroid;
    }

    private long totalUpTo(long limit) {
        long total = 0;
        for (int i = 0; i < widths.length && total < limit; i++) {
            total += widths[i];
        }
        return total;
    }

    private BigDecimal[] means(long[] free) {
        Optional<SignedSums> sums = SignedSums.of(free, room);
        return sums.isPresent() ? exact(free, sums.get()) : TiltedSum.means(free, room);
    }

    private BigDecimal[] exact(long[] free, SignedSums sums) {
        int n = free.length;
        BigInteger[] powers = new BigInteger[sums.size()];
        BigInteger volume = BigInteger.ZERO;
        BigInteger moment = BigInteger.ZERO;
        for (int k = 0; k < powers.length; k++) {
            BigInteger left = BigInteger.valueOf(room - sums.sum(k));
            powers[k] = left.pow(n - 1);
            BigInteger signed = powers[k].multiply(BigInteger.valueOf(sums.count(k)));
            volume = volume.add(signed);
            moment = moment.add(signed.multiply(left));
        }
        BigDecimal divisor = new BigDecimal(volume.multiply(BigInteger.valueOf(n)));
        BigDecimal[] means = new BigDecimal[n];
        for (int i = 0; i < n; i++) {
            BigInteger part = overstepped(sums.with(free[i]), powers)
                    .multiply(BigInteger.valueOf(free[i]))
                    .multiply(BigInteger.valueOf(n));
            means[i] = new BigDecimal(moment.add(part)).divide(divisor, MathContext.DECIMAL128);
        }
        return means;
    }

    private static BigInteger overstepped(long[] counts, BigInteger[] powers) {
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] != 0) {
                sum = sum.add(powers[k].multiply(BigInteger.valueOf(counts[k])));
            }
        }
        return sum;
    }
}
