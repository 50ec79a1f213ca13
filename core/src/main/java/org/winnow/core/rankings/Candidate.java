package org.winnow.core.rankings;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.winnow.core.gates.Tally;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCase;

/**
 * A use case as the ranking sees it.
 *
 * @param contents what stands in the fields that criteria, figures and filters read, by field key
 */
public record Candidate(UseCase useCase, Tally gates, Map<String, Content> contents, Money money) {

    /**
     * Its money, as planning numbers in cents; absent where nothing is stated or nobody knows.
     *
     * @param npvCents net present value over the terms
     * @param costOverTermsCents build and run cost over the terms, undiscounted
     * @param runBounded whether the run cost is a bound, so that it is at most that much, and so is a sum with it
     * @param bounded whether one of the three stated is a bound; each counts on its pessimistic side, so that the net present value is at least that much
     */
    public record Money(
            OptionalLong benefitCents,
            OptionalLong runCents,
            OptionalLong buildCents,
            OptionalLong npvCents,
            OptionalLong benefitOverTermsCents,
            OptionalLong costOverTermsCents,
            boolean runBounded,
            boolean bounded) {}

    public @Nullable Content content(String field) {
        return contents.get(field);
    }

    public boolean gateFailed() {
        return !gates.failed().isEmpty();
    }
}
