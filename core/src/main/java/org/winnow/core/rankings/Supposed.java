package org.winnow.core.rankings;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.gates.Answer;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;

/**
 * What would be said of a use case.
 *
 * @param known absent where it would be a new one
 * @param stage absent where it would stay
 * @param contents what would be stated; of fields that the ranking does not read it is of no matter
 */
public record Supposed(
        Optional<Reference> known,
        String title,
        @Nullable Stage stage,
        Map<FieldId, Content> contents,
        Map<GateId, Answer> answers) {}
