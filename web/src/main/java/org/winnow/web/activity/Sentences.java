package org.winnow.web.activity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.ActivityRow;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Stage;

/**
 * Makes a sentence of each act; the name of who did it stands before it.
 *
 * @param fields names of fields by key, in the reader's language
 * @param gates names of gates by key, in the reader's language
 * @param people names of people
 */
record Sentences(
        Locale locale,
        ActivityMessages words,
        ActMessages acts,
        Map<String, String> fields,
        Map<String, String> gates,
        Function<PersonId, String> people) {

    String of(ActivityRow row) {
        var note = row.note();
        var subject = text(note.subject());
        return switch (row.act()) {
            case PORTFOLIO_MADE -> acts.portfolio_made(subject);
            case PORTFOLIO_RENAMED -> acts.portfolio_renamed(text(note.was()), text(note.becomes()));
            case PORTFOLIO_ARCHIVED -> acts.portfolio_archived();
            case PORTFOLIO_REVIVED -> acts.portfolio_revived();
            case TERMS_CHANGED -> acts.terms_changed(subject);
            case MEMBER_ADDED -> acts.member_added(person(subject), role(note.becomes()));
            case MEMBER_CHANGED -> acts.member_changed(person(subject), role(note.was()), role(note.becomes()));
            case MEMBER_REMOVED -> acts.member_removed(person(subject));
            case FIELD_ADDED -> acts.field_added(subject);
            case FIELD_CHANGED -> fieldChanged(note);
            case SCORECARD_MADE -> acts.scorecard_made(subject);
            case USE_CASE_ADDED -> acts.use_case_added(subject);
            case USE_CASE_DESCRIBED -> described(note);
            case FACT_STATED -> acts.fact_stated(named(subject, fields));
            case GATE_ANSWERED -> acts.gate_answered(named(subject, gates), answer(text(note.becomes())));
            case STAGE_MOVED -> acts.stage_moved(stage(note.was()), stage(note.becomes()));
            case STAGE_MOVE_UNDONE -> acts.stage_move_undone(stage(note.becomes()));
            case ACT_UNDONE -> acts.act_undone(undone(subject));
            case RANKING_SAVED -> acts.ranking_saved(subject);
            case IMPORT_CONFIRMED -> acts.import_confirmed(subject);
            case IMPORT_UNDONE -> acts.import_undone(subject);
            case EXPORTED -> acts.exported(subject);
            default -> ofPeople(row);
        };
    }

    /** Acts on the installation, which no portfolio's trail holds. */
    private String ofPeople(ActivityRow row) {
        var whom = person(text(row.note().subject()));
        return switch (row.act()) {
            case PERSON_INVITED -> acts.person_invited(whom);
            case PERSON_CHANGED -> acts.person_changed(whom);
            case PERSON_DEACTIVATED -> acts.person_deactivated(whom);
            case PERSON_ACTIVATED -> acts.person_activated(whom);
            case PERSON_ERASED -> acts.person_erased(whom);
            case PASSWORD_CHANGED -> acts.password_changed();
            case LINK_ISSUED -> acts.link_issued();
            case LINK_USED -> acts.link_used();
            case SIGNED_IN -> acts.signed_in();
            case SIGNED_OUT -> acts.signed_out();
            case SIGN_IN_REFUSED -> acts.sign_in_refused();
            case WAIT_ENDED -> acts.wait_ended(whom);
            case SESSION_REVOKED -> acts.session_revoked();
            default -> throw new IllegalStateException(row.act() + " has a sentence of its own");
        };
    }

    private String fieldChanged(Note note) {
        var field = named(text(note.subject()), fields);
        return switch (text(note.becomes())) {
            case "-" -> acts.field_archived(field);
            case "+" -> acts.field_revived(field);
            default -> acts.field_renamed(text(note.was()), text(note.becomes()));
        };
    }

    private String described(Note note) {
        if (!text(note.subject()).equals("business-unit")) {
            return text(note.was()).equals(text(note.becomes()))
                    ? acts.described()
                    : acts.retitled(text(note.was()), text(note.becomes()));
        }
        return note.becomes() == null ? acts.unit_taken() : acts.unit_given(text(note.becomes()));
    }

    private String named(String keys, Map<String, String> names) {
        return Stream.of(keys.split(" ", -1))
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(words.comma()));
    }

    /** Names of what an act stated or answered, whichever it was. */
    private String undone(String keys) {
        return named(
                keys,
                Stream.of(Map.of("business-unit", acts.unit()), gates, fields)
                        .flatMap(names -> names.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (gate, field) -> gate)));
    }

    private String answer(String answer) {
        return switch (answer) {
            case "PASSED" -> words.passed();
            case "FAILED" -> words.failed();
            case "NOT_KNOWN" -> words.not_known();
            default -> words.withdrawn();
        };
    }

    private String stage(@Nullable String name) {
        return List.of(Stage.values()).stream()
                .filter(stage -> stage.name().equals(name))
                .map(stage -> Words.of(stage, words))
                .findFirst()
                .orElse("");
    }

    private String role(@Nullable String name) {
        return List.of(Role.values()).stream()
                .filter(role -> role.name().equals(name))
                .map(role -> Words.of(role, words))
                .findFirst()
                .orElse("");
    }

    private String person(String id) {
        return id.matches("\\d{1,18}") ? people.apply(new PersonId(Long.parseLong(id))) : id;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
