package org.winnow.web.rankings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.usecases.Stage;

/** The orders a list can be shown in; unknown money stands last both ways. */
enum Order {
    RANK,
    TITLE,
    NPV,
    RUN,
    KNOWN,
    STAGE,
    UNIT;

    /**
     * Ties stand in the order of the ranking.
     *
     * @param reversed the other way round than {@link #direction} says at first
     */
    Comparator<RankedRow> comparator(boolean reversed) {
        return switch (this) {
            case RANK -> turned(Comparator.comparingInt(RankedRow::rank), reversed);
            case TITLE -> turned(Comparator.comparing(Order::title, String.CASE_INSENSITIVE_ORDER), reversed);
            case NPV -> money(Candidate.Money::npvCents, reversed);
            case RUN -> money(Candidate.Money::runCents, reversed);
            case KNOWN -> turned(Comparator.comparingDouble(RankedRow::known).reversed(), reversed);
            case UNIT -> turned(Comparator.comparing(Order::unit), reversed);
            case STAGE -> turned(Comparator.comparing(Order::stage).reversed(), reversed);
        };
    }

    private static <T> Comparator<T> turned(Comparator<T> order, boolean reversed) {
        return reversed ? order.reversed() : order;
    }

    private static Comparator<RankedRow> money(Function<Candidate.Money, OptionalLong> part, boolean reversed) {
        Function<RankedRow, OptionalLong> cents =
                row -> part.apply(row.candidate().money());
        Comparator<RankedRow> most =
                Comparator.comparingLong(row -> -cents.apply(row).orElse(0));
        return Comparator.<RankedRow, Boolean>comparing(row -> cents.apply(row).isEmpty())
                .thenComparing(turned(most, reversed));
    }

    private static String title(RankedRow row) {
        return row.candidate().useCase().title();
    }

    private static Stage stage(RankedRow row) {
        return row.candidate().useCase().stage();
    }

    /** Those without one stand last. */
    private static String unit(RankedRow row) {
        var unit = row.candidate().useCase().businessUnit();
        return unit == null ? "\uffff" : unit;
    }

    /** A name may begin with a minus, which turns the order round. */
    static Order of(String name) {
        return named(name).orElse(RANK);
    }

    static boolean knows(String name) {
        return named(name).isPresent();
    }

    private static Optional<Order> named(String name) {
        return Arrays.stream(values())
                .filter(order -> name.equals(order.address()) || name.equals("-" + order.address()))
                .findFirst();
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String direction(boolean reversed) {
        boolean ascending = this == RANK || this == TITLE || this == UNIT;
        return ascending != reversed ? "ascending" : "descending";
    }
}
