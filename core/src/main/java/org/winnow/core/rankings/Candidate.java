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
     * @param bounded whether a bound stands in for one of them, so that a total is "at least" or "at most"
     */
    public record Money(
            OptionalLong benefitCents,
            OptionalLong runCents,
            OptionalLong buildCents,
            OptionalLong npvCents,
            OptionalLong benefitOverTermsCents,
            OptionalLong costOverTermsCents,
            boolean bounded) {}

    public @Nullable Content content(String field) {
        return contents.get(field);
    }

    public boolean gateFailed() {
        return !gates.failed().isEmpty();
    }
}
