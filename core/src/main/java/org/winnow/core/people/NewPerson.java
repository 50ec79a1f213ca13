package org.winnow.core.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is to be let in, as typed; control characters and outer blanks fall away. */
public record NewPerson(String name, String email, Language language, boolean administrator) {
    static final int NAME_LENGTH = 200;
    static final int EMAIL_LENGTH = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]+@[^\\s@\"<>]+");

    public NewPerson {
        name = plain(name);
        email = plain(email);
    }

    static String plain(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** What is wrong with it, seen by itself; whether the address is taken only the database knows. */
    Set<PersonProblem> problems() {
        var problems = EnumSet.noneOf(PersonProblem.class);
        nameProblem(name, problems);
        if (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches()) {
            problems.add(PersonProblem.EMAIL_NOT_VALID);
        }
        return problems;
    }

    static void nameProblem(String name, Set<PersonProblem> problems) {
        if (name.isEmpty()) {
            problems.add(PersonProblem.NAME_MISSING);
        }
        if (name.length() > NAME_LENGTH) {
            problems.add(PersonProblem.NAME_TOO_LONG);
        }
    }
}
