package org.winnow.web.scorecards;

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
import org.winnow.core.fields.Fields;
import org.winnow.core.portfolios.Role;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.ScorecardOutcome;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Kept;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The scorecard in force, the old ones, and the way to a new one. */
@Path("/p/{portfolio}/scorecards")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class ScorecardResource {
    private static final int REFUSED = 422;

    private final Scorecards scorecards;
    private final Fields fields;
    private final ScorecardPages pages;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Kept kept;

    ScorecardResource(
            Scorecards scorecards,
            Fields fields,
            ScorecardPages pages,
            CurrentPortfolio portfolio,
            CurrentPerson person,
            Kept kept) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.pages = pages;
        this.portfolio = portfolio;
        this.person = person;
        this.kept = kept;
    }

    /** A form whose session had ended comes back to the address it was sent to. */
    @GET
    public TemplateInstance inForce(@QueryParam("made") @DefaultValue("0") String made) {
        return kept.present() && portfolio.may(Role.DECIDER)
                ? make()
                : pages.page(scorecards.inForce(portfolio.id()), made.matches("\\d{1,9}") ? Integer.parseInt(made) : 0);
    }

    @GET
    @Path("new")
    @Requires(Needs.DECIDER)
    public NewScorecardPage make() {
        return pages.form(new Sent(kept.fields()));
    }

    @GET
    @Path("{version: \\d{1,9}}")
    public ScorecardPage version(@PathParam("version") int version) {
        return scorecards
                .find(portfolio.id(), version)
                .map(found -> pages.page(found, 0))
                .orElseThrow(() -> new NotFoundException("no scorecard version " + version));
    }

    @POST
    @Requires(Needs.DECIDER)
    public Response putInForce(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        int seen = sent.number(Ids.SEEN);
        var base = scorecards
                .find(portfolio.id(), seen)
                .orElseThrow(() -> new NotFoundException("no scorecard version " + seen));
        var read = new ScorecardReader(base, fields.of(portfolio.id()), sent, pages.scales()).read();
        if (!read.errors().isEmpty()) {
            return answer(REFUSED, pages.refusing(base, sent, read.errors()));
        }
        return answer(scorecards.make(portfolio.id(), seen, read.wanted(), person.id()), base, sent, read);
    }

    private Response answer(ScorecardOutcome outcome, Scorecard base, Sent sent, ScorecardReader.Read read) {
        if (outcome instanceof ScorecardOutcome.Made made) {
            var path = pages.base() + "?made=" + made.scorecard().version();
            return Response.seeOther(URI.create(path)).build();
        } else if (outcome instanceof ScorecardOutcome.ChangedMeanwhile meanwhile) {
            return answer(Response.Status.CONFLICT.getStatusCode(), pages.changedMeanwhile(meanwhile.now(), sent));
        }
        var refused = (ScorecardOutcome.Refused) outcome;
        var texts = new ProblemTexts(read.wanted(), fields.of(portfolio.id()), pages.scales());
        return answer(REFUSED, pages.refusing(base, sent, texts.of(refused.problems())));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
