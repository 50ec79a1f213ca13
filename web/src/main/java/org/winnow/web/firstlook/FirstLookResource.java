package org.winnow.web.firstlook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.winnow.core.gates.Assessments;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.FirstLooks;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Hands out candidates that are not yet rated, one after another, and takes their ratings. */
@Path("/p/{portfolio}/first-look")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class FirstLookResource {
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final FirstLooks looks;
    private final UseCaseLists lists;
    private final Gates gates;
    private final Assessments assessments;
    private final FirstLookPages pages;
    private final FirstLookWords words;

    FirstLookResource(
            CurrentPortfolio portfolio,
            CurrentPerson person,
            FirstLooks looks,
            UseCaseLists lists,
            Gates gates,
            Assessments assessments,
            FirstLookPages pages,
            FirstLookWords words) {
        this.portfolio = portfolio;
        this.person = person;
        this.looks = looks;
        this.lists = lists;
        this.gates = gates;
        this.assessments = assessments;
        this.pages = pages;
        this.words = words;
    }

    /** {@code after}: the number of the candidate that was looked at before. */
    @GET
    public Response next(@RestQuery @Nullable Integer after) {
        int from = after == null ? 0 : after;
        return looks.next(portfolio.id(), pages.ratingIds(), from, person.id())
                .map(reference -> goTo("/first-look/" + reference))
                .orElseGet(() -> Response.ok(pages.done()).build());
    }

    private Response goTo(String path) {
        return Response.seeOther(URI.create(pages.base() + path)).build();
    }

    /** One candidate; where somebody else looks at it, the next one. */
    @GET
    @Path("{reference}")
    public Response look(@RestPath String reference) {
        var useCase = useCase(reference);
        if (!looks.take(portfolio.id(), useCase.id(), person.id())) {
            return goTo("/first-look?after=" + useCase.reference().number());
        }
        return Response.ok(pages.page(useCase, null)).build();
    }

    private UseCase useCase(String reference) {
        return Reference.parse(reference)
                .flatMap(parsed -> lists.find(portfolio.id(), parsed))
                .orElseThrow(() -> new NotFoundException("no use case " + reference));
    }

    @POST
    @Path("{reference}")
    public Response assess(@RestPath String reference, MultivaluedMap<String, String> typed) {
        var useCase = useCase(reference);
        var form = new FirstLookForm(typed);
        var all = gates.of(portfolio.id());
        if (all.stream().anyMatch(form::lacksGround)) {
            return refuse(pages.page(useCase, form));
        }
        var facts = lists.facts(portfolio.id(), useCase.id());
        var answers = gates.answers(portfolio.id(), useCase.id());
        var assessed = assessments.assess(
                portfolio.id(),
                form.statements(useCase.id(), pages.ratings(), facts, source(form)),
                form.answers(useCase.id(), all, answers),
                person.id());
        return assessed.done()
                ? goTo("/first-look?after=" + useCase.reference().number())
                : refuse(pages.clashing(useCase, form, assessed));
    }

    /** The note says what the ratings rest on; without one they rest on the look itself. */
    private String source(FirstLookForm form) {
        return form.note().isEmpty() ? words.messages().source() : form.note();
    }

    private static Response refuse(FirstLookPage page) {
        return Response.status(422).entity(page).build();
    }
}
