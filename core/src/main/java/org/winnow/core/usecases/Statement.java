package org.winnow.core.usecases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FactId;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.UseCaseId;

/**
 * What somebody wants to state. A field of the variant is stated of the proposed one.
 *
 * @param seen the fact that stood when the person looked
 */
public record Statement(
        UseCaseId useCase,
        FieldId field,
        Content content,
        Seen seen,
        String source,
        @Nullable LocalDate asOf) {

    /** What the writer saw; the writing is refused where something else stands by now. */
    public sealed interface Seen {
        record Nothing() implements Seen {}

        record That(FactId fact) implements Seen {}

        /** The writer has settled it otherwise, as an import does cell by cell. */
        record Whatever() implements Seen {}

        static Seen of(@Nullable FactId fact) {
            return fact == null ? new Nothing() : new That(fact);
        }

        default boolean holds(@Nullable Long current) {
            if (this instanceof That that) {
                return current != null && current == that.fact().value();
            }
            return this instanceof Whatever || current == null;
        }
    }
}
