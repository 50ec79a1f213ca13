package org.winnow.core.usecases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FieldId;

/**
 * A use case with what stands in the fields asked for.
 *
 * @param listed false once an import that brought it has been undone
 * @param contents in the order of the fields asked for; absent where nothing is stated
 */
public record State(UseCase useCase, boolean listed, List<@Nullable Content> contents) {

    /** What stands in one of the fields asked for. */
    public @Nullable Content in(List<FieldId> asked, FieldId field) {
        int index = asked.indexOf(field);
        return index < 0 ? null : contents.get(index);
    }
}
