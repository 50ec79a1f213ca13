package org.winnow.web.usecases;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Objects;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCase;

/** What a use case is called and what it is about, as typed. {@code seen}: the version that was shown, 0 for a new one. */
record DescriptionForm(String title, String description, String unit, String owner, int seen) {
    private static final int LONGEST_NAME = 200;

    static DescriptionForm of(MultivaluedMap<String, String> form) {
        return new DescriptionForm(
                Typed.text(form, "title"),
                Typed.text(form, "description"),
                Typed.text(form, "unit"),
                Typed.text(form, "owner"),
                number(Typed.text(form, "seen")));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    static DescriptionForm of(UseCase useCase) {
        return new DescriptionForm(
                useCase.title(),
                useCase.description(),
                Objects.requireNonNullElse(useCase.businessUnit(), ""),
                "",
                useCase.version());
    }

    FormProblems problems(Said words) {
        var problems = new ArrayList<FormProblems.Problem>();
        if (title.isEmpty()) {
            problems.add(new FormProblems.Problem("title", words.page().title_missing()));
        }
        tooLong("title", title, NewUseCase.LONGEST_TEXT, words, problems);
        tooLong("description", description, NewUseCase.LONGEST_TEXT, words, problems);
        tooLong("unit", unit, LONGEST_NAME, words, problems);
        tooLong("owner", owner, NewUseCase.LONGEST_TEXT, words, problems);
        return new FormProblems(problems);
    }

    private static void tooLong(
            String field, String text, int most, Said words, ArrayList<FormProblems.Problem> problems) {
        if (text.length() > most) {
            problems.add(new FormProblems.Problem(field, words.page().too_long(text.length(), most)));
        }
    }

    NewUseCase asNewUseCase() {
        return new NewUseCase(title, description, unit.isEmpty() ? null : unit);
    }
}
