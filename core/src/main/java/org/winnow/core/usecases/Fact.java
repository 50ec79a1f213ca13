package org.winnow.core.usecases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FactId;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PersonId;

/** A fact as it was stated. {@code replaces} is absent for the first one of its subject and field. */
public record Fact(
        FactId id,
        FieldId field,
        Content content,
        String source,
        @Nullable LocalDate asOf,
        Instant at,
        PersonId by,
        @Nullable FactId replaces) {}
