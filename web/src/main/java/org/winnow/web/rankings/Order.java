package org.winnow.web.rankings;

import java.util.Comparator;
import java.util.Locale;
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

    /** Ties stand in the order of the ranking. */
    Comparator<RankedRow> comparator() {
        return switch (this) {
            case RANK -> Comparator.comparingInt(RankedRow::rank);
            case TITLE -> Comparator.comparing(row -> row.candidate().useCase().title());
            case NPV -> money(Candidate.Money::npvCents);
            case RUN -> money(Candidate.Money::runCents);
            case KNOWN -> Comparator.comparingDouble(RankedRow::known).reversed();
            case UNIT -> Comparator.comparing(row -> unit(row.candidate()));
            case STAGE ->
                Comparator.<RankedRow, Stage>comparing(
                                row -> row.candidate().useCase().stage())
                        .reversed();
        };
    }

    private static Comparator<RankedRow> money(Function<Candidate.Money, OptionalLong> part) {
        return Comparator.comparingLong(
                row -> -part.apply(row.candidate().money()).orElse(Long.MIN_VALUE + 1));
    }

    /** Those without one stand last. */
    private static String unit(Candidate candidate) {
        var unit = candidate.useCase().businessUnit();
        return unit == null ? "\uffff" : unit;
    }

    static Order of(String name) {
        for (var order : values()) {
            if (order.address().equals(name)) {
                return order;
            }
        }
        return RANK;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String direction() {
        return this == RANK || this == TITLE || this == UNIT ? "ascending" : "descending";
    }
}
