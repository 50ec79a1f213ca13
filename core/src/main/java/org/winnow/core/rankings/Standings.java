package org.winnow.core.rankings;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds what can be said at once of a ranking. */
final class Standings {
    /** From this share of candidates without a benefit on, the order says little. */
    private static final double TOO_MANY = 0.5;

    private Standings() {}

    static Standing of(int few, List<RankedRow> ranked, int failing, boolean anyUseCase) {
        if (!anyUseCase) {
            return new Standing.Empty();
        }
        if (ranked.isEmpty()) {
            return failing > 0 ? new Standing.AllFail(failing) : new Standing.Leading(List.of(), totals(List.of()));
        }
        if (ranked.stream().allMatch(row -> row.known() == 0)) {
            return new Standing.NothingRated(ranked.size());
        }
        if (ranked.size() == 1) {
            return new Standing.OnlyOne(ranked.get(0));
        }
        long without = ranked.stream()
                .filter(row -> row.candidate().money().benefitCents().isEmpty())
                .count();
        if (without >= TOO_MANY * ranked.size()) {
            return new Standing.TooLittleKnown(ranked.size(), (int) without);
        }
        return leading(few, ranked);
    }

    private static Standing leading(int few, List<RankedRow> ranked) {
        var first = ranked.subList(0, Math.min(few, ranked.size()));
        var totals = totals(first);
        var last = first.get(first.size() - 1);
        boolean split = first.size() < ranked.size() && ranked.get(first.size()).rank() == last.rank();
        if (!split) {
            return new Standing.Leading(List.copyOf(first), totals);
        }
        var tied = ranked.stream().filter(row -> row.rank() == last.rank()).toList();
        return new Standing.TieAtTheEnd(few, tied, totals);
    }

    private static Standing.Totals totals(List<RankedRow> few) {
        return new Standing.Totals(
                sum(few, Candidate.Money::npvCents),
                any(few, money -> money.bounded() && money.npvCents().isPresent()),
                unknown(few, Candidate.Money::npvCents),
                sum(few, Candidate.Money::runCents),
                any(few, money -> money.runBounded() && money.runCents().isPresent()),
                unknown(few, Candidate.Money::runCents),
                (int) few.stream().filter(RankedRow::clipped).count());
    }

    private static long sum(List<RankedRow> few, Function<Candidate.Money, OptionalLong> part) {
        return few.stream()
                .map(row -> part.apply(row.candidate().money()))
                .mapToLong(cents -> cents.orElse(0))
                .sum();
    }

    private static boolean any(List<RankedRow> few, Predicate<Candidate.Money> what) {
        return few.stream().anyMatch(row -> what.test(row.candidate().money()));
    }

    private static int unknown(List<RankedRow> few, Function<Candidate.Money, OptionalLong> part) {
        return (int) few.stream()
                .filter(row -> part.apply(row.candidate().money()).isEmpty())
                .count();
    }
}
