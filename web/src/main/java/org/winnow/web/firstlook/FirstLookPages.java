package org.winnow.web.firstlook;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Assessments;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.imports.Imports;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.FirstLooks;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page of the candidate that is looked at. */
@RequestScoped
class FirstLookPages {
    private final CurrentPortfolio portfolio;
    private final Fields fields;
    private final Scorecards scorecards;
    private final Gates gates;
    private final UseCaseLists lists;
    private final FirstLooks looks;
    private final Imports imports;
    private final Frames frames;
    private final FirstLookWords words;

    FirstLookPages(
            CurrentPortfolio portfolio,
            Fields fields,
            Scorecards scorecards,
            Gates gates,
            UseCaseLists lists,
            FirstLooks looks,
            Imports imports,
            Frames frames,
            FirstLookWords words) {
        this.portfolio = portfolio;
        this.fields = fields;
        this.scorecards = scorecards;
        this.gates = gates;
        this.lists = lists;
        this.looks = looks;
        this.imports = imports;
        this.frames = frames;
        this.words = words;
    }

    /** What is rated: the ratings that the scorecard in force reads, in its order. */
    List<Field> ratings() {
        var all = fields.of(portfolio.id());
        return scorecards.inForce(portfolio.id()).criteria().stream()
                .map(Criterion::field)
                .flatMap(id -> all.stream().filter(field -> field.id().equals(id)))
                .filter(field -> field.kind() == Kind.RATING && !field.archived())
                .toList();
    }

    List<FieldId> ratingIds() {
        return ratings().stream().map(Field::id).toList();
    }

    FirstLookDonePage done() {
        return new FirstLookDonePage(frames.of(Nav.PORTFOLIO), base(), progress());
    }

    String base() {
        return "/p/" + portfolio.slug();
    }

    private FirstLookPage.Progress progress() {
        var progress = looks.progress(portfolio.id(), ratingIds());
        return new FirstLookPage.Progress(progress.rated(), progress.candidates());
    }

    /** {@code typed}: absent where the candidate is shown as it stands. */
    FirstLookPage page(UseCase useCase, @Nullable FirstLookForm typed) {
        return page(useCase, typed, Optional.empty());
    }

    FirstLookPage clashing(UseCase useCase, FirstLookForm typed, Assessments.Assessed clash) {
        return page(useCase, typed, Optional.of(clash));
    }

    private FirstLookPage page(UseCase useCase, @Nullable FirstLookForm typed, Optional<Assessments.Assessed> clash) {
        var facts = lists.facts(portfolio.id(), useCase.id());
        var answers = gates.answers(portfolio.id(), useCase.id());
        var all = gates.of(portfolio.id());
        return new FirstLookPage(
                frames.of(Nav.PORTFOLIO),
                base(),
                useCase.reference().toString(),
                useCase.reference().number(),
                useCase.title(),
                useCase.description(),
                Objects.requireNonNullElse(useCase.businessUnit(), ""),
                extras(useCase),
                progress(),
                ratings().stream().map(field -> row(field, facts, typed, clash)).toList(),
                all.stream().map(gate -> line(gate, answers, typed, clash)).toList(),
                typed == null ? "" : typed.note(),
                problems(all, typed, clash));
    }

    private List<FirstLookPage.Extra> extras(UseCase useCase) {
        return imports.extras(portfolio.id(), useCase.id()).entrySet().stream()
                .map(extra -> new FirstLookPage.Extra(extra.getKey(), extra.getValue()))
                .toList();
    }

    private FirstLookPage.RatingRow row(
            Field field,
            Map<FieldId, Fact> facts,
            @Nullable FirstLookForm typed,
            Optional<Assessments.Assessed> clash) {
        var fact = facts.get(field.id());
        var chosen = typed == null ? FirstLookForm.chosen(fact) : typed.rating(field);
        boolean clashes = clash.stream()
                .flatMap(c -> c.facts().clashes().stream())
                .anyMatch(c -> c.mine().field().equals(field.id()));
        return new FirstLookPage.RatingRow(
                field.key(),
                field.label().in(words.locale()),
                field.hint().in(words.locale()),
                steps(field, chosen),
                chosen,
                typed != null && clash.isEmpty() ? typed.seen(field) : seen(fact),
                clashes ? stands(field, fact) : "");
    }

    private static String seen(@Nullable Fact fact) {
        return fact == null ? "" : "" + fact.id().value();
    }

    private List<FirstLookPage.Step> steps(Field field, String chosen) {
        var steps = new ArrayList<FirstLookPage.Step>();
        IntStream.rangeClosed(1, 5)
                .mapToObj(Integer::toString)
                .forEach(value -> steps.add(new FirstLookPage.Step(
                        value,
                        field.option(value)
                                .map(option -> option.label().in(words.locale()))
                                .orElse(value),
                        value.equals(chosen))));
        steps.add(new FirstLookPage.Step(
                FirstLookForm.NOT_KNOWN, words.messages().not_known(), chosen.equals(FirstLookForm.NOT_KNOWN)));
        return steps;
    }

    private String stands(Field field, @Nullable Fact fact) {
        return steps(field, FirstLookForm.chosen(fact)).stream()
                .filter(FirstLookPage.Step::chosen)
                .map(step -> step.value() + " · " + step.wording())
                .findFirst()
                .orElse(words.messages().otherwise());
    }

    private FirstLookPage.GateLine line(
            Gate gate,
            Map<GateId, GateAnswer> answers,
            @Nullable FirstLookForm typed,
            Optional<Assessments.Assessed> clash) {
        var stands = answers.get(gate.id());
        var standing = stands == null || stands.answer() == Answer.WITHDRAWN
                ? ""
                : stands.answer().name();
        boolean clashes = clash.stream()
                .flatMap(c -> c.gates().clashes().stream())
                .anyMatch(c -> c.mine().gate().equals(gate.id()));
        return new FirstLookPage.GateLine(
                gate.key(),
                gate.label().in(words.locale()),
                gate.hint().in(words.locale()),
                typed == null ? standing : typed.answer(gate).map(Answer::name).orElse(""),
                typed != null ? typed.ground(gate) : stands == null ? "" : stands.ground(),
                typed != null && clash.isEmpty() ? typed.seen(gate) : stands == null ? 0 : stands.id(),
                clashes && stands != null ? answer(stands) : "",
                typed != null && typed.lacksGround(gate));
    }

    private String answer(GateAnswer stands) {
        var says = words.messages();
        var answer = switch (stands.answer()) {
            case PASSED -> says.passed();
            case FAILED -> says.failed();
            case NOT_KNOWN, WITHDRAWN -> says.not_known();
        };
        return stands.ground().isEmpty() ? answer : answer + " · " + stands.ground();
    }

    private List<FirstLookPage.Problem> problems(
            List<Gate> all, @Nullable FirstLookForm typed, Optional<Assessments.Assessed> clash) {
        var problems = new ArrayList<FirstLookPage.Problem>();
        if (clash.isPresent()) {
            problems.add(new FirstLookPage.Problem("ratings", words.messages().clash()));
        }
        all.stream()
                .filter(gate -> typed != null && typed.lacksGround(gate))
                .forEach(gate -> problems.add(new FirstLookPage.Problem(
                        "ground-" + gate.key(),
                        words.messages().ground_missing(gate.label().in(words.locale())))));
        return problems;
    }
}
