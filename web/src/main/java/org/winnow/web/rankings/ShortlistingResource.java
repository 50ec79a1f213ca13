package org.winnow.web.rankings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Kept;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Puts use cases on the shortlist, one or many, with a reason; and takes it back. */
@Path("/p/{portfolio}/shortlistings")
@Requires(Needs.DECIDER)
class ShortlistingResource {
    private final Stages stages;
    private final UseCaseLists useCases;
    private final Rankings rankings;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;
    private final Kept kept;

    ShortlistingResource(
            Stages stages,
            UseCaseLists useCases,
            Rankings rankings,
            CurrentPerson person,
            CurrentPortfolio portfolio,
            Kept kept) {
        this.stages = stages;
        this.useCases = useCases;
        this.rankings = rankings;
        this.person = person;
        this.portfolio = portfolio;
        this.kept = kept;
    }

    @POST
    public Response shortlist(
            @FormParam("ref") List<String> references,
            @FormParam("all") @DefaultValue("") String all,
            MultivaluedMap<String, String> form) {
        var query = Query.of(form);
        var ids = all.isEmpty() ? ticked(references) : matching(query);
        var reason = new Sent(form).text("reason");
        if (ids.isEmpty() || reason.isEmpty()) {
            return refuse(query, form);
        }
        var moved = stages.move(portfolio.id(), ids, new Move(Stage.SHORTLISTED, reason, null), mover());
        return back(query, Toasts.shortlisted(moved));
    }

    private Response refuse(Query query, MultivaluedMap<String, String> form) {
        var list = "/p/" + portfolio.slug() + "/";
        var page = list + query.address() + (query.address().endsWith("?") ? "" : "&") + Toasts.NOTHING;
        return Response.seeOther(URI.create(kept.refuse(person.id(), page, list + "shortlistings", form)))
                .build();
    }

    private List<UseCaseId> ticked(List<String> references) {
        return useCases.ids(
                portfolio.id(),
                references.stream().flatMap(r -> Reference.parse(r).stream()).toList());
    }

    private List<UseCaseId> matching(Query query) {
        return rankings.matching(portfolio.id(), query.filter()).stream()
                .map(candidate -> candidate.useCase().id())
                .toList();
    }

    private Mover mover() {
        return new Mover(person.id(), portfolio.role());
    }

    @POST
    @Path("{act}/undoing")
    public Response undo(@PathParam("act") long act, @Context UriInfo uri) {
        var moved = stages.undo(portfolio.id(), new ActivityId(act), mover());
        return back(Query.of(uri.getQueryParameters()), Toasts.takenBack(moved));
    }

    private Response back(Query query, String done) {
        var address = "/p/" + portfolio.slug() + "/" + query.withoutPage();
        return Response.seeOther(URI.create(address + (address.endsWith("?") ? "" : "&") + done))
                .build();
    }
}
