package org.winnow.web.scorecards;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.winnow.core.fields.Fields;
import org.winnow.core.rankings.Drafts;
import org.winnow.core.scorecards.ScorecardProblem;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Gives the form of a new version back as its buttons change it, with what it would do to the order. Nothing is saved. */
@Path("/p/{portfolio}/scorecards/drafts")
@Requires(Needs.DECIDER)
@Produces(MediaType.TEXT_HTML)
class DraftResource {
    private final Scorecards scorecards;
    private final Fields fields;
    private final Drafts drafts;
    private final FormActs acts;
    private final ScorecardPages pages;
    private final FormPages forms;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;

    DraftResource(
            Scorecards scorecards,
            Fields fields,
            Drafts drafts,
            FormActs acts,
            ScorecardPages pages,
            FormPages forms,
            CurrentPortfolio portfolio,
            CurrentPerson person) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.drafts = drafts;
        this.acts = acts;
        this.pages = pages;
        this.forms = forms;
        this.portfolio = portfolio;
        this.person = person;
    }

    @POST
    public Response draft(MultivaluedMap<String, String> typed) {
        var form = new Sent(typed);
        var seen = form.number(Ids.SEEN);
        var base = scorecards
                .find(portfolio.id(), seen)
                .orElseThrow(() -> new NotFoundException("no scorecard version " + seen));
        var all = fields.of(portfolio.id());
        var done = acts.press(form, base, all, pages.scales());
        var read = new ScorecardReader(base, all, done.sent(), pages.scales()).read();
        var problems = new ArrayList<>(done.errors());
        if (form.text(Ids.DO).equals("preview")) {
            problems.addAll(problems(read, done.sent()));
        }
        var page = forms.draft(base, done.sent(), problems, read.rescaled(), effect(read));
        return Response.status(problems.isEmpty() ? 200 : 422).entity(page).build();
    }

    private List<FieldError> problems(ScorecardReader.Read read, Sent sent) {
        var texts = new ProblemTexts(read.wanted(), fields.of(portfolio.id()), sent, pages.scales());
        return read.errors().isEmpty() ? texts.of(ofContent(read)) : read.errors();
    }

    /** Name and reason are asked for when it is put in force. */
    private List<ScorecardProblem> ofContent(ScorecardReader.Read read) {
        return scorecards.problems(portfolio.id(), read.wanted()).stream()
                .filter(problem -> !(problem instanceof ScorecardProblem.NameMissing)
                        && !(problem instanceof ScorecardProblem.ReasonMissing))
                .toList();
    }

    private List<EffectView> effect(ScorecardReader.Read read) {
        return read.errors().isEmpty() && ofContent(read).isEmpty()
                ? List.of(EffectView.of(
                        drafts.effect(portfolio.id(), read.wanted(), person.id()),
                        pages.scales().words().form()))
                : List.of();
    }
}
