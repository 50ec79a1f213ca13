package org.winnow.core.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/**
 * A use case's own particulars.
 *
 * @param businessUnit its name; absent where nothing is stated
 * @param version raised by each change of title, description or business unit
 */
public record UseCase(
        UseCaseId id,
        Reference reference,
        String title,
        String description,
        @Nullable String businessUnit,
        Stage stage,
        Instant stageSince,
        int version,
        Instant madeAt) {}
