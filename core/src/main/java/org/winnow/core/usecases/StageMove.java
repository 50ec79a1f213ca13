package org.winnow.core.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;

/** One step of a use case's story. */
public record StageMove(
        Stage from,
        Stage to,
        String reason,
        @Nullable String condition,
        PersonId by,
        Instant at,
        ActivityId act,
        boolean undo) {}
