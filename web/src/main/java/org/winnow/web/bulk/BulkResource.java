package org.winnow.web.bulk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.winnow.core.gates.ManyAnswers;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.usecases.Chosen;
import org.winnow.web.layout.Sent;
import org.winnow.web.rankings.Filters;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Says the same of many use cases: ask, look, act. Who may move where is the rule's to say. */
@Path("/p/{portfolio}/bulk")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class BulkResource {
    private static final int REFUSED = 422;

    private final Selections selections;
    private final Vocabulary vocabulary;
    private final Doer doer;
    private final BulkPages pages;
    private final ManyAnswers answers;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;

    BulkResource(
            Selections selections,
            Vocabulary vocabulary,
            Doer doer,
            BulkPages pages,
            ManyAnswers answers,
            CurrentPerson person,
            CurrentPortfolio portfolio) {
        this.selections = selections;
        this.vocabulary = vocabulary;
        this.doer = doer;
        this.pages = pages;
        this.answers = answers;
        this.person = person;
        this.portfolio = portfolio;
    }

    /** What was ticked in a list, or the filter of "all that match", becomes an address. */
    @POST
    @Path("selections")
    public Response select(MultivaluedMap<String, String> typed) {
        var selection = new Selection(new BulkForm(new Sent(typed)), java.util.List.of(), 0);
        return goTo("?" + selection.query());
    }

    @GET
    public BulkPage ask(@Context UriInfo uri) {
        return pages.ask(selections.of(new BulkForm(new Sent(uri.getQueryParameters()))), Map.of());
    }

    @POST
    @Path("looks")
    public Response look(MultivaluedMap<String, String> typed) {
        var selection = selections.of(new BulkForm(new Sent(typed)));
        var read = vocabulary.reader(selection.form()).read();
        if (read.saying().isEmpty() || selection.count() == 0) {
            return answer(REFUSED, pages.ask(selection, read.errors()));
        }
        var saying = read.saying().get();
        return answer(200, pages.look(selection, saying, doer.look(chosen(selection, selection.revision()), saying)));
    }

    private static Chosen chosen(Selection selection, long seen) {
        return new Chosen(selection.ids(), seen, selection.form().replaces());
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    /** Only what was looked at before; a form without it is looked at first. */
    @POST
    public Response act(MultivaluedMap<String, String> typed) {
        var form = new BulkForm(new Sent(typed));
        if (form.seen().isEmpty()) {
            return look(typed);
        }
        var selection = selections.of(form);
        var read = vocabulary.reader(form).read();
        if (read.saying().isEmpty()) {
            return answer(REFUSED, pages.ask(selection, read.errors()));
        }
        var came = doer.act(chosen(selection, form.seen().get()), read.saying().get());
        var filters = form.filters().query();
        return goTo("/outcome?" + Outcome.of(form.kind(), came).query() + (filters.isEmpty() ? "" : "&" + filters));
    }

    private Response goTo(String rest) {
        return Response.seeOther(URI.create(pages.base() + rest)).build();
    }

    @GET
    @Path("outcome")
    public OutcomePage outcome(@Context UriInfo uri) {
        var address = uri.getQueryParameters();
        return pages.outcome(Outcome.of(address), new Filters(address));
    }

    @POST
    @Path("{act: \\d{1,9}}/undoing")
    public Response undo(@PathParam("act") long act) {
        int undone =
                answers.undo(portfolio.id(), new ActivityId(act), person.id()).orElse(0);
        return goTo("/outcome?" + Outcome.undone(undone).query());
    }
}
