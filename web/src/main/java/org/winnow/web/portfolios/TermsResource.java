package org.winnow.web.portfolios;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.TermsChange;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The terms in force, the old ones, and the way to new ones. */
@Path("/p/{portfolio}/terms")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class TermsResource {
    private static final int REFUSED = 422;

    private final Portfolios portfolios;
    private final TermsPages pages;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;

    TermsResource(Portfolios portfolios, TermsPages pages, CurrentPortfolio portfolio, CurrentPerson person) {
        this.portfolios = portfolios;
        this.pages = pages;
        this.portfolio = portfolio;
        this.person = person;
    }

    @GET
    public TemplateInstance inForce(@QueryParam("made") @DefaultValue("0") String made) {
        return pages.page(0, made.matches("\\d{1,9}") ? Integer.parseInt(made) : 0)
                .orElseThrow();
    }

    @GET
    @Path("new")
    @Requires(Needs.DECIDER)
    public ChangeTermsPage ask() {
        return pages.form();
    }

    @GET
    @Path("{version: \\d{1,9}}")
    public TermsPage version(@PathParam("version") int version) {
        return pages.page(version, 0)
                .orElseThrow(() -> new NotFoundException("no version %d of the terms".formatted(version)));
    }

    @POST
    @Requires(Needs.DECIDER)
    public Response putInForce(MultivaluedMap<String, String> typed) {
        var sent = new Sent(typed);
        var errors = pages.errors(sent);
        if (!errors.isEmpty()) {
            return answer(REFUSED, pages.refusing(sent, errors));
        }
        var wanted = new TermsForm(sent).terms(pages.currency());
        var outcome = portfolios.change(
                portfolio.id(), sent.number(TermsPages.SEEN), wanted, sent.text(TermsPages.REASON), person.id());
        if (outcome instanceof TermsChange.Done changed) {
            return Response.seeOther(URI.create(pages.base() + "?made=" + changed.version()))
                    .build();
        }
        return outcome instanceof TermsChange.Same
                ? answer(REFUSED, pages.same(sent))
                : answer(Response.Status.CONFLICT.getStatusCode(), pages.changedMeanwhile(sent));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
