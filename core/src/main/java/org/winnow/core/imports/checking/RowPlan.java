package org.winnow.core.imports.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.imports.reading.Row;
import org.winnow.core.imports.values.GateWords.GateCell;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.State;

/**
 * What a row would do.
 *
 * @param key by which the register knows it again
 * @param known the use case it is, where there is one already; perhaps not listed since an import was undone
 * @param fates of each cell that the row has
 * @param like the use case it may be a double of
 * @param particulars title, description and business unit, where it states any of them
 * @param condition what would bring it back, where stage is parked or rejected and the row states it
 * @param texts what is to be remembered of it, all of it
 */
public record RowPlan(
        Row row,
        Result result,
        String key,
        Optional<State> known,
        String title,
        List<Fate> fates,
        List<Problem> problems,
        List<Change> changes,
        Optional<Likeness> like,
        @Nullable NewUseCase particulars,
        Map<FieldId, Content> contents,
        Map<GateId, GateCell> gates,
        @Nullable Stage stage,
        @Nullable String condition,
        Map<String, String> texts) {

    /** A use case that is like it; {@code share}: of the words of both titles, 0 to 1. */
    public record Likeness(State useCase, double share) {}

    public boolean open() {
        return changes.stream().anyMatch(Change::open);
    }
}
