package org.winnow.web.usecases;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Objects;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.layout.Sent;

/** What a use case is called and what it is about, as typed. {@code seen}: the version that was shown, 0 for a new one. */
record DescriptionForm(String title, String description, String unit, String owner, int seen) {
    private static final int LONGEST_NAME = 200;

    static DescriptionForm of(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        return new DescriptionForm(
                sent.text("title"),
                sent.text("description"),
                sent.text("unit"),
                sent.text("owner"),
                sent.number("seen"));
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
