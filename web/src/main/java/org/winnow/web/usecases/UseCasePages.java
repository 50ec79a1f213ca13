package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Stream;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.gates.Answer;
import org.winnow.core.imports.Imports;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page of a use case for each of the acts on it. */
@RequestScoped
class UseCasePages {
    private static final int ACTS = 50;

    private final Subjects subjects;
    private final Stages stages;
    private final ActivityLists activities;
    private final Imports imports;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Names names;

    UseCasePages(
            Subjects subjects,
            Stages stages,
            ActivityLists activities,
            Imports imports,
            CurrentPortfolio portfolio,
            Frames frames,
            Names names) {
        this.subjects = subjects;
        this.stages = stages;
        this.activities = activities;
        this.imports = imports;
        this.portfolio = portfolio;
        this.frames = frames;
        this.names = names;
    }

    UseCasePage asItStands(UseCase useCase) {
        return page(useCase, frames.of(Nav.PORTFOLIO), GateRow.Form.NONE, "", StageView.Form.EMPTY, FormProblems.NONE);
    }

    UseCasePage saying(UseCase useCase, Toast toast) {
        return page(
                useCase,
                frames.of(Nav.PORTFOLIO).saying(toast),
                GateRow.Form.NONE,
                "",
                StageView.Form.EMPTY,
                FormProblems.NONE);
    }

    UseCasePage refusing(UseCase useCase, GateRow.Form typed, String problem) {
        return page(useCase, frames.of(Nav.PORTFOLIO), typed, problem, StageView.Form.EMPTY, FormProblems.NONE);
    }

    UseCasePage refusing(UseCase useCase, StageView.Form typed, FormProblems problems) {
        return page(useCase, frames.of(Nav.PORTFOLIO), GateRow.Form.NONE, "", typed, problems);
    }

    static GateRow.Form gate(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        var seen = sent.text("seen");
        return new GateRow.Form(
                sent.text("gate"),
                sent.text("answer"),
                sent.text("ground"),
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0);
    }

    static StageView.Form move(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        return new StageView.Form(sent.text("to"), sent.text("reason"), sent.text("condition"));
    }

    private UseCasePage page(
            UseCase useCase,
            Frame frame,
            GateRow.Form gate,
            String gateProblem,
            StageView.Form move,
            FormProblems problems) {
        var subject = subjects.subject(useCase);
        var story = stages.story(portfolio.id(), useCase.id());
        boolean contributes = portfolio.may(Role.CONTRIBUTOR);
        var acts = activities.of(portfolio.id(), ActivityLists.Filter.of(useCase.id()), ACTS);
        return new UseCasePage(
                frame,
                head(subject, Opening.of(subject, Opening.condition(story)), contributes),
                Stats.of(subject),
                PointsTable.of(subject),
                Reasons.of(subject),
                Unknowns.of(subject),
                FactRow.groups(subject, names, contributes),
                gates(subject, gate, gateProblem, contributes),
                StageView.of(subject, story, portfolio.role(), names, move, problems),
                ActivityLine.of(subject, acts, names),
                UseCasePage.Extra.of(imports.extras(portfolio.id(), useCase.id())));
    }

    private UseCasePage.Head head(Subject subject, String answer, boolean contributes) {
        var useCase = subject.useCase();
        var words = subject.words();
        var unit = useCase.businessUnit() == null ? words.page().no_unit() : useCase.businessUnit();
        var owner = subject.fields().stream()
                .filter(field -> field.key().equals("owner"))
                .map(field -> subject.text().of(subject.content(field.id()), field))
                .findFirst()
                .orElse(words.page().no_owner());
        return new UseCasePage.Head(
                subjects.base(),
                subject.path(),
                useCase.reference().toString(),
                useCase.title(),
                answer,
                useCase.description(),
                words.page().described_by(unit, owner),
                contributes);
    }

    private UseCasePage.GatesView gates(Subject subject, GateRow.Form typed, String problem, boolean mayAnswer) {
        int passed = (int) answered(subject, Answer.PASSED).count();
        int failed = (int) answered(subject, Answer.FAILED).count();
        int all = subject.gates().size();
        var answer = failed == 0
                ? subject.words().judgements().gates_passed(passed, all)
                : subject.words().judgements().gates_failed(passed, all, failed);
        return new UseCasePage.GatesView(answer, GateRow.of(subject, names, typed, problem), mayAnswer);
    }

    private static Stream<?> answered(Subject subject, Answer wanted) {
        return subject.answers().values().stream().filter(given -> given.answer() == wanted);
    }
}
