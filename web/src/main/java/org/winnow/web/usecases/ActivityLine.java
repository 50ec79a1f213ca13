package org.winnow.web.usecases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.ActivityRow;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Gate;
import org.winnow.core.usecases.Stage;

/** One act on a use case, as a sentence. */
record ActivityLine(String at, String by, String text, String reason) {

    static List<ActivityLine> of(Subject subject, List<ActivityRow> rows, Names names) {
        return rows.stream()
                .map(row -> new ActivityLine(
                        Dates.withTime(row.at(), subject.text().locale()),
                        row.by() == null ? "" : names.of(row.by()),
                        text(subject, row),
                        Objects.requireNonNullElse(row.note().reason(), "")))
                .toList();
    }

    private static String text(Subject subject, ActivityRow row) {
        var words = subject.words();
        var note = row.note();
        var about = Objects.requireNonNullElse(note.subject(), "");
        return switch (row.act()) {
            case USE_CASE_ADDED -> words.judgements().act_added();
            case USE_CASE_DESCRIBED -> words.judgements().act_described();
            case FACT_STATED -> words.judgements().act_stated(fields(subject, about));
            case GATE_ANSWERED ->
                words.judgements().act_answered(gates(subject, about), answer(subject, note.becomes()));
            case STAGE_MOVED -> words.judgements().act_moved(stage(subject, note.becomes()));
            case STAGE_MOVE_UNDONE -> words.judgements().act_undone(stage(subject, note.becomes()));
            case ACT_UNDONE -> words.judgements().act_taken_back();
            case IMPORT_CONFIRMED -> words.judgements().act_imported(about);
            case IMPORT_UNDONE -> words.judgements().act_import_undone(about);
            default -> words.judgements().act_other();
        };
    }

    private static String fields(Subject subject, String keys) {
        return named(
                keys,
                subject.fields().stream(),
                Field::key,
                f -> f.label().in(subject.text().locale()),
                subject);
    }

    private static String gates(Subject subject, String keys) {
        return named(
                keys,
                subject.gates().stream(),
                Gate::key,
                g -> g.label().in(subject.text().locale()),
                subject);
    }

    private static <T> String named(
            String keys,
            Stream<T> all,
            java.util.function.Function<T, String> key,
            java.util.function.Function<T, String> name,
            Subject subject) {
        var wanted = List.of(keys.split(" "));
        return all.filter(one -> wanted.contains(key.apply(one)))
                .map(name)
                .collect(Collectors.joining(subject.words().judgements().list_comma()));
    }

    private static String answer(Subject subject, @Nullable String answer) {
        return switch (Objects.requireNonNullElse(answer, "")) {
            case "PASSED" -> subject.words().judgements().passed();
            case "FAILED" -> subject.words().judgements().failed();
            case "NOT_KNOWN" -> subject.words().facts().not_known();
            default -> subject.words().judgements().not_answered();
        };
    }

    private static String stage(Subject subject, @Nullable String stage) {
        return stage == null ? "" : StageNames.of(Stage.valueOf(stage), subject.words());
    }
}
