package org.winnow.web.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.Confirmation;
import org.winnow.core.imports.Import;
import org.winnow.core.imports.ImportState;
import org.winnow.core.imports.Imports;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** One import: looked at, confirmed, undone. */
@Path("/p/{portfolio}/imports/{id:\\d{1,18}}")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class ImportResource {
    private final Imports imports;
    private final ImportPages pages;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Words words;

    ImportResource(Imports imports, ImportPages pages, CurrentPortfolio portfolio, CurrentPerson person, Words words) {
        this.imports = imports;
        this.pages = pages;
        this.portfolio = portfolio;
        this.person = person;
        this.words = words;
    }

    @GET
    @Requires(Needs.VIEWER)
    public Response show(
            @PathParam("id") long id,
            @QueryParam("rows") @DefaultValue("") String rows,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("columns") @DefaultValue("1") int columns) {
        return page(id, new Place(rows, page, columns), "", 200);
    }

    private Response page(long id, Place place, String problem, int status) {
        var of = find(id);
        if (of.state() == ImportState.CONFIRMING) {
            return Response.ok(pages.progress(of)).build();
        }
        if (!of.staged() || !portfolio.may(Role.CONTRIBUTOR)) {
            return Response.status(status).entity(pages.receipt(of, problem)).build();
        }
        var draft = imports.draft(portfolio.id(), of.id()).orElseThrow();
        return Response.status(status)
                .entity(pages.review(draft, place, problem.isEmpty() ? pages.notDone(of) : problem))
                .build();
    }

    private Import find(long id) {
        return imports.find(portfolio.id(), new ImportId(id))
                .orElseThrow(() -> new NotFoundException("no import " + id + " in this portfolio"));
    }

    @POST
    @Path("confirmation")
    public Response confirm(@PathParam("id") long id, @FormParam("seen") @DefaultValue("") String seen) {
        var of = find(id);
        var outcome = imports.confirm(portfolio.id(), of.id(), seen, new Mover(person.id(), portfolio.role()));
        var problem = problem(outcome);
        return problem.isEmpty() ? back(of) : page(id, Place.FIRST, problem, 409);
    }

    private String problem(Confirmation outcome) {
        var w = words.refusals();
        if (outcome instanceof Confirmation.NotStaged not) {
            return not.state() == ImportState.STALE ? words.expired() : w.not_staged();
        } else if (outcome instanceof Confirmation.ChangedMeanwhile) {
            return w.changed_meanwhile();
        } else if (outcome instanceof Confirmation.QuestionsOpen) {
            return w.questions_open();
        }
        return outcome instanceof Confirmation.NothingToDo ? words.imports().answer_same() : "";
    }

    private Response back(Import of) {
        return Response.seeOther(URI.create(pages.path(of.id()))).build();
    }

    @POST
    @Path("undoing")
    public Response undo(@PathParam("id") long id) {
        var of = find(id);
        var w = words.refusals();
        return switch (imports.undo(portfolio.id(), of.id(), person.id())) {
            case DONE -> back(of);
            case ACTED_ON_SINCE -> page(id, Place.FIRST, w.acted_on(), 409);
            case NOT_CONFIRMED -> page(id, Place.FIRST, w.not_confirmed(), 409);
        };
    }
}
