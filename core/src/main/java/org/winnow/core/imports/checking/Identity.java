package org.winnow.core.imports.checking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.checking.Standing.Remembered;
import org.winnow.core.imports.mapping.Target.Use;
import org.winnow.core.usecases.State;

/**
 * Who a row is: by our reference, by the file's own id, else by title, business unit and how often they have come before.
 *
 * @param free whether the file's values replace what stands without asking: it bears our reference, or comes back after an undo
 */
record Identity(String key, Optional<State> known, boolean free, Optional<Problem> problem) {
    private static final int LONGEST = 200;

    static Identity of(RowCheck row, Checker check) {
        var reference = first(row, check, Use.REFERENCE);
        var id = first(row, check, Use.REGISTER_ID);
        var key = reference.isPresent()
                ? "uc:" + reference.get().toUpperCase(Locale.ROOT)
                : id.map(own -> shortened("id:", own)).orElseGet(() -> byOrder(row, check));
        var ours = reference.flatMap(Reference::parse).flatMap(check.standing::of);
        var known = ours.or(() -> remembered(check, key)).or(row::joined);
        boolean free =
                ours.isPresent() || known.filter(state -> !state.listed()).isPresent();
        return new Identity(key, known, free, problem(check, key, known, reference, ours, id));
    }

    private static Optional<String> first(RowCheck row, Checker check, Use use) {
        return check.group(use).stream()
                .flatMap(group -> group.slots().stream())
                .filter(slot -> slot.plan().silence(row.text(slot)).isEmpty())
                .map(slot -> row.text(slot).strip())
                .findFirst();
    }

    private static String byOrder(RowCheck row, Checker check) {
        var identifying = first(row, check, Use.TITLE).orElse("") + "\n"
                + first(row, check, Use.BUSINESS_UNIT).orElse("");
        var plain = identifying.toLowerCase(Locale.ROOT);
        return "row:" + hash(plain) + "#" + check.occurrence(plain);
    }

    private static String shortened(String prefix, String text) {
        return prefix + (text.length() <= LONGEST ? text : hash(text));
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Optional<State> remembered(Checker check, String key) {
        return Optional.ofNullable(check.standing.remembered().get(key))
                .map(Remembered::useCase)
                .flatMap(check.standing::of);
    }

    private static Optional<Problem> problem(
            Checker check,
            String key,
            Optional<State> known,
            Optional<String> reference,
            Optional<State> ours,
            Optional<String> id) {
        int column = check.group(reference.isPresent() ? Use.REFERENCE : Use.REGISTER_ID)
                .map(group -> group.slots().get(0).column())
                .orElse(-1);
        if (reference.isPresent() && ours.isEmpty()) {
            return Optional.of(new Problem(column, Problem.Kind.REFERENCE_NOT_HERE, reference.get(), "", ""));
        }
        boolean first = check.first(key, known.map(state -> state.useCase().id()));
        return first
                ? Optional.empty()
                : Optional.of(new Problem(
                        column,
                        Problem.Kind.ID_TWICE,
                        reference.or(() -> id).orElse(""),
                        "",
                        id.map(own -> own + "-2").orElse("")));
    }
}
