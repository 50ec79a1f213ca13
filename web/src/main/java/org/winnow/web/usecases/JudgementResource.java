package org.winnow.web.usecases;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Answered;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Moved;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Answers gates of a use case and moves it from stage to stage. */
@Path("/p/{portfolio}/use-cases/{reference}")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class JudgementResource {
    private final Subjects subjects;
    private final UseCasePages pages;
    private final Gates gates;
    private final Stages stages;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;
    private final Names names;
    private final Words words;

    JudgementResource(
            Subjects subjects,
            UseCasePages pages,
            Gates gates,
            Stages stages,
            CurrentPerson person,
            CurrentPortfolio portfolio,
            Names names,
            Words words) {
        this.subjects = subjects;
        this.pages = pages;
        this.gates = gates;
        this.stages = stages;
        this.person = person;
        this.portfolio = portfolio;
        this.names = names;
        this.words = words;
    }

    @POST
    @Path("gates/{gate}")
    public Response answer(@RestPath String reference, @RestPath String gate, MultivaluedMap<String, String> typed) {
        var useCase = subjects.useCase(reference);
        var asked = gate(gate);
        var sent = UseCasePages.gate(typed);
        var form = new GateRow.Form(gate, sent.answer(), sent.ground(), sent.seen());
        var answer = named(Answer.values(), form.answer());
        if (answer.isEmpty()) {
            return refuse(
                    pages.refusing(useCase, form, words.messages().judgements().gate_choose()));
        }
        if (needsGround(answer.get()) && form.ground().isEmpty()) {
            return refuse(
                    pages.refusing(useCase, form, words.messages().judgements().ground_missing()));
        }
        var statement =
                new GateStatement(useCase.id(), asked.id(), answer.get(), form.ground(), Optional.of(form.seen()));
        var outcome = gates.answer(portfolio.id(), List.of(statement), person.id());
        return outcome.done()
                ? goTo(useCase, "?done=answered#gates")
                : refuse(clashing(useCase, form, outcome.clashes().get(0)));
    }

    private Gate gate(String key) {
        return gates.of(portfolio.id()).stream()
                .filter(gate -> gate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no gate " + key));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static boolean needsGround(Answer answer) {
        return answer == Answer.PASSED || answer == Answer.FAILED;
    }

    private UseCasePage clashing(UseCase useCase, GateRow.Form typed, Answered.Clash clash) {
        var theirs = clash.theirs();
        var problem = words.messages()
                .judgements()
                .gate_clash(GateRow.says(theirs, words.messages()), theirs.ground(), names.of(theirs.by()));
        var form = new GateRow.Form(typed.gate(), typed.answer(), typed.ground(), theirs.id());
        return pages.refusing(useCase, form, problem);
    }

    private static Response refuse(UseCasePage page) {
        return Response.status(422).entity(page).build();
    }

    private Response goTo(UseCase useCase, String end) {
        return Response.seeOther(URI.create(subjects.path(useCase) + end)).build();
    }

    @POST
    @Path("stage-moves")
    public Response move(@RestPath String reference, MultivaluedMap<String, String> typed) {
        var useCase = subjects.useCase(reference);
        var form = UseCasePages.move(typed);
        var to = named(Stage.values(), form.to());
        var problems = problems(form, to);
        if (problems.any()) {
            return refuse(pages.refusing(useCase, form, problems));
        }
        var condition = form.condition().isEmpty() ? null : form.condition();
        var moved = stages.move(
                portfolio.id(), List.of(useCase.id()), new Move(to.orElseThrow(), form.reason(), condition), mover());
        var act = moved.act();
        return act == null
                ? refuse(pages.refusing(useCase, form, FormProblems.of("to", because(moved))))
                : goTo(useCase, "?done=moved&act=" + act.value() + "#story");
    }

    private Mover mover() {
        return new Mover(person.id(), portfolio.role());
    }

    private FormProblems problems(StageView.Form form, Optional<Stage> to) {
        var says = words.messages();
        var problems = new ArrayList<FormProblems.Problem>();
        if (to.isEmpty()) {
            problems.add(new FormProblems.Problem("to", says.judgements().stage_missing()));
        }
        if (form.reason().isEmpty()) {
            problems.add(new FormProblems.Problem("reason", says.judgements().reason_missing()));
        }
        if (to.filter(Stage::aside).isPresent() && form.condition().isEmpty()) {
            problems.add(new FormProblems.Problem("condition", says.judgements().condition_missing()));
        }
        return new FormProblems(problems);
    }

    private String because(Moved moved) {
        var says = words.messages();
        return switch (moved.refused().get(0).because()) {
            case ALREADY_THERE -> says.judgements().already_there();
            case ROLE_TOO_LOW -> says.judgements().role_too_low();
            case GATE_FAILED -> says.judgements().gate_failed();
            case CRITERIA_OPEN -> says.judgements().criteria_open();
            case GATES_OPEN -> says.judgements().gates_open();
            case MOVED_SINCE, CHANGED_SINCE -> says.judgements().moved_since();
        };
    }

    @POST
    @Path("stage-moves/{act}/undoing")
    public Response undo(@RestPath String reference, @RestPath long act) {
        var useCase = subjects.useCase(reference);
        var undone = stages.undo(portfolio.id(), new ActivityId(act), mover());
        if (undone.act() == null && undone.refused().isEmpty()) {
            throw new NotFoundException("no move by act " + act);
        }
        return undone.act() != null
                ? goTo(useCase, "?done=undone#story")
                : refuse(pages.refusing(useCase, StageView.Form.EMPTY, FormProblems.of("to", because(undone))));
    }
}
