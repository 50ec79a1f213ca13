package org.winnow.web.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.winnow.core.people.PersonProblem;

/** What is wrong with each field of a form about a person, in words; empty where nothing is. */
record FormErrors(String name, String email, String password) {
    static final FormErrors NONE = new FormErrors("", "", "");

    static FormErrors of(Set<PersonProblem> problems, String password, PeopleMessages words) {
        Map<Field, String> found = new EnumMap<>(Field.class);
        problems.forEach(problem -> found.put(field(problem), text(problem, password, words)));
        return new FormErrors(
                found.getOrDefault(Field.NAME, ""),
                found.getOrDefault(Field.EMAIL, ""),
                found.getOrDefault(Field.PASSWORD, ""));
    }

    private enum Field {
        NAME,
        EMAIL,
        PASSWORD
    }

    private static Field field(PersonProblem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> Field.NAME;
            case EMAIL_NOT_VALID, EMAIL_TAKEN -> Field.EMAIL;
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_LIKE_PERSON -> Field.PASSWORD;
        };
    }

    private static String text(PersonProblem problem, String password, PeopleMessages words) {
        return switch (problem) {
            case NAME_MISSING -> words.name_missing();
            case NAME_TOO_LONG -> words.name_too_long();
            case EMAIL_NOT_VALID -> words.email_not_valid();
            case EMAIL_TAKEN -> words.email_taken();
            case PASSWORD_TOO_SHORT -> words.password_too_short(password.codePointCount(0, password.length()));
            case PASSWORD_TOO_LONG -> words.password_too_long();
            case PASSWORD_COMMON -> words.password_common();
            case PASSWORD_LIKE_PERSON -> words.password_like_person();
        };
    }

    boolean any() {
        return !(name.isEmpty() && email.isEmpty() && password.isEmpty());
    }
}
