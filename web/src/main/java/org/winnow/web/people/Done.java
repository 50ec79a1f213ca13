package org.winnow.web.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.people.Person;
import org.winnow.web.layout.Toast;

/** What was just done to a person, and which act takes it back. */
enum Done {
    DEACTIVATED("activation"),
    ACTIVATED("deactivation"),
    APPOINTED("dismissal"),
    DISMISSED("appointment"),
    WAIT_ENDED(""),
    ERASED(""),
    MEMBERSHIP("");

    private final String undo;

    Done(String undo) {
        this.undo = undo;
    }

    static Optional<Done> named(String key) {
        return Arrays.stream(values()).filter(done -> done.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Toast toast(Person person, PeopleMessages words) {
        var text = text(person.name(), words);
        return undo.isEmpty()
                ? Toast.of(text)
                : new Toast(text, "/people/" + person.id().value() + "/" + undo);
    }

    private String text(String name, PeopleMessages words) {
        return switch (this) {
            case DEACTIVATED -> words.done_deactivated(name);
            case ACTIVATED -> words.done_activated(name);
            case APPOINTED -> words.done_appointed(name);
            case DISMISSED -> words.done_dismissed(name);
            case WAIT_ENDED -> words.done_wait_ended(name);
            case ERASED -> words.done_erased(name);
            case MEMBERSHIP -> words.done_membership(name);
        };
    }
}
