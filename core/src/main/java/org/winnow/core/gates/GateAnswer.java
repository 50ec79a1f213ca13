package org.winnow.core.gates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PersonId;

/** An answer as it was given, by a named person, with the ground. {@code replaces}: the answer before it. */
public record GateAnswer(
        long id,
        GateId gate,
        Answer answer,
        String ground,
        PersonId by,
        Instant at,
        @Nullable Long replaces) {}
