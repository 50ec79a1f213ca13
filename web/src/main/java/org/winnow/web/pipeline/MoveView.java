package org.winnow.web.pipeline;

import java.util.Arrays;
import java.util.List;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.FieldError;
import org.winnow.web.rankings.Filters.Hidden;

/**
 * The form that moves what is ticked.
 *
 * @param look the page that follows, as the form says it
 * @param stayed why use cases were not moved, a sentence each
 * @param more how many others were not
 */
record MoveView(
        List<Hidden> look,
        List<Option> options,
        MoveForm typed,
        List<FieldError> errors,
        List<String> stayed,
        int more) {

    record Option(String value, String name, boolean chosen) {}

    /** The stages a role may move to at all. */
    static List<Option> options(Role role, String chosen, PipelineMessages words) {
        return Arrays.stream(Stage.values())
                .filter(stage -> role.may(Role.DECIDER) || stage == Stage.ASSESSED)
                .map(stage -> new Option(
                        Stops.address(stage),
                        Words.of(stage, words),
                        Stops.address(stage).equals(chosen)))
                .toList();
    }

    public String errorOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }
}
