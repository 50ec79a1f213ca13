package org.winnow.core.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PersonId;

/** One line of the trail. {@code useCases}: how many it touched; {@code first}: the reference number of the first of them. */
public record ActivityRow(
        long id,
        Act act,
        @Nullable PersonId by,
        Instant at,
        Note note,
        long useCases,
        @Nullable Integer first) {}
