package org.winnow.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gates;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Languages;
import org.winnow.web.rankings.Filters;
import org.winnow.web.security.CurrentPortfolio;

/** What can be said in this portfolio, in the reader's words. */
@RequestScoped
class Vocabulary {
    /** The names of all fields of the form that are typed or chosen. */
    static final List<String> TYPED = List.of(
            "kind",
            "gate",
            "answer",
            "ground",
            "rating",
            "value",
            "note",
            "business-unit",
            "field",
            "words",
            "to",
            "reason",
            "condition",
            "replace");

    private final Gates gates;
    private final Fields fields;
    private final UseCaseLists useCases;
    private final CurrentPortfolio portfolio;
    private final Languages languages;

    Vocabulary(Gates gates, Fields fields, UseCaseLists useCases, CurrentPortfolio portfolio, Languages languages) {
        this.gates = gates;
        this.fields = fields;
        this.useCases = useCases;
        this.portfolio = portfolio;
        this.languages = languages;
    }

    Locale locale() {
        return languages.locale();
    }

    BulkMessages words() {
        return Words.in(locale());
    }

    Reader reader(BulkForm form) {
        return new Reader(form, gates.of(portfolio.id()), of(Kind.RATING), of(Kind.TEXT), words());
    }

    /** The owner is asked for most. */
    private List<Field> of(Kind kind) {
        return fields.of(portfolio.id()).stream()
                .filter(field -> field.kind() == kind && !field.archived())
                .sorted(Comparator.comparing(field -> !field.key().equals("owner")))
                .toList();
    }

    BulkPage.Asked asked(BulkForm form) {
        var typed = TYPED.stream().collect(Collectors.toMap(Function.identity(), form::text));
        return new BulkPage.Asked(
                gates.of(portfolio.id()).stream()
                        .map(gate ->
                                option(form, "gate", gate.key(), gate.label().in(locale())))
                        .toList(),
                Stream.of(Answer.PASSED, Answer.FAILED, Answer.NOT_KNOWN)
                        .map(answer -> option(form, "answer", answer.name(), Words.of(answer, words())))
                        .toList(),
                options(form, "rating", of(Kind.RATING)),
                IntStream.of(1, 2, 3, 4, 5, 0)
                        .mapToObj(value ->
                                option(form, "value", "" + value, value == 0 ? words().not_known() : "" + value))
                        .toList(),
                options(form, "field", of(Kind.TEXT)),
                stages(form),
                useCases.businessUnits(portfolio.id()),
                typed,
                form.replaces());
    }

    private List<BulkPage.Option> options(BulkForm form, String name, List<Field> among) {
        return among.stream()
                .map(field -> option(form, name, field.key(), field.label().in(locale())))
                .toList();
    }

    private static BulkPage.Option option(BulkForm form, String name, String value, String text) {
        return new BulkPage.Option(value, text, form.text(name).equals(value));
    }

    /** The stages that a role may move to at all. */
    private List<BulkPage.Option> stages(BulkForm form) {
        return Arrays.stream(Stage.values())
                .filter(stage -> portfolio.role().may(Role.DECIDER) || stage == Stage.ASSESSED)
                .map(stage -> option(form, "to", Filters.address(stage), Words.of(stage, words())))
                .toList();
    }

    /** Of what something is said. */
    String what(Saying saying) {
        if (saying instanceof Saying.OfGate gate) {
            return gate.answer().gate().label().in(locale());
        } else if (saying instanceof Saying.OfField field) {
            return field.fact().field().label().in(locale());
        }
        return saying instanceof Saying.OfUnit ? words().unit() : words().stage();
    }

    /** What is said of it. */
    String says(Saying saying) {
        if (saying instanceof Saying.OfGate gate) {
            return Words.of(gate.answer().answer(), words());
        } else if (saying instanceof Saying.OfField field) {
            return says(field.fact().content());
        } else if (saying instanceof Saying.OfUnit unit) {
            return unit.name();
        }
        return Words.of(((Saying.OfStage) saying).move().to(), words());
    }

    private String says(Content content) {
        if (content instanceof Content.Exact exact) {
            return "" + exact.number();
        }
        return content instanceof Content.Words text ? text.text() : words().not_known();
    }

    /** Ground, reason or source, as typed. */
    static String because(Saying saying) {
        if (saying instanceof Saying.OfGate gate) {
            return gate.answer().ground();
        } else if (saying instanceof Saying.OfField field) {
            return field.fact().source();
        }
        return saying instanceof Saying.OfStage stage ? stage.move().reason() : "";
    }
}
