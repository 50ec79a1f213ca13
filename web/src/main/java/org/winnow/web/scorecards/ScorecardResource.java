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
import java.util.List;
import org.winnow.core.fields.Fields;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.ScorecardOutcome;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.layout.FieldError;
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
    private final FormPages forms;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Kept kept;

    ScorecardResource(
            Scorecards scorecards,
            Fields fields,
            ScorecardPages pages,
            FormPages forms,
            CurrentPortfolio portfolio,
            CurrentPerson person,
            Kept kept) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.pages = pages;
        this.forms = forms;
        this.portfolio = portfolio;
        this.person = person;
        this.kept = kept;
    }

    @GET
    public ScorecardPage inForce(@QueryParam("made") @DefaultValue("0") String made) {
        return pages.page(scorecards.inForce(portfolio.id()), made.matches("\\d{1,9}") ? Integer.parseInt(made) : 0);
    }

    /** Which criteria the form has depends on what was typed, so it asks for what was kept. */
    @GET
    @Path("new")
    @Requires(Needs.DECIDER)
    public NewScorecardPage make() {
        var sent = new Sent(kept.fields());
        var base = scorecards
                .find(portfolio.id(), sent.number(Ids.SEEN))
                .orElseGet(() -> scorecards.inForce(portfolio.id()));
        return forms.form(base, sent);
    }

    @GET
    @Path("{version: \\d{1,9}}")
    public ScorecardPage version(@PathParam("version") int version) {
        return pages.page(find(version), 0);
    }

    private Scorecard find(int version) {
        return scorecards
                .find(portfolio.id(), version)
                .orElseThrow(() -> new NotFoundException("no scorecard version " + version));
    }

    @POST
    @Requires(Needs.DECIDER)
    public Response putInForce(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        var base = find(sent.number(Ids.SEEN));
        var read = new ScorecardReader(base, fields.of(portfolio.id()), sent, pages.scales()).read();
        var errors = refused(read);
        if (!errors.isEmpty()) {
            return answer(REFUSED, forms.refusing(base, sent, errors, read.rescaled()));
        }
        return answer(scorecards.make(portfolio.id(), base.version(), read.wanted(), person.id()), base, sent, read);
    }

    /** A weight is asked for again when all else fits: before that its scale may change once more. */
    private List<FieldError> refused(ScorecardReader.Read read) {
        boolean fits = read.errors().isEmpty()
                && scorecards.problems(portfolio.id(), read.wanted()).isEmpty();
        return fits ? read.unweighed() : read.errors();
    }

    private Response answer(ScorecardOutcome outcome, Scorecard base, Sent sent, ScorecardReader.Read read) {
        if (outcome instanceof ScorecardOutcome.Made made) {
            var path = pages.base() + "?made=" + made.scorecard().version();
            return Response.seeOther(URI.create(path)).build();
        } else if (outcome instanceof ScorecardOutcome.ChangedMeanwhile meanwhile) {
            var status = Response.Status.CONFLICT.getStatusCode();
            return answer(status, forms.changedMeanwhile(meanwhile.now(), sent, read.rescaled()));
        }
        var refused = (ScorecardOutcome.Refused) outcome;
        var texts = new ProblemTexts(read.wanted(), fields.of(portfolio.id()), sent, pages.scales());
        return answer(REFUSED, forms.refusing(base, sent, texts.of(refused.problems()), read.rescaled()));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
