package org.winnow.web.pipeline;

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
import java.util.Optional;
import java.util.Set;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.layout.Languages;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Moves use cases to another stage, one or many, and takes it back. Who may move where is the rule's to say. */
@Path("/p/{portfolio}/stage-moves")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class StageMoveResource {
    private final Stages stages;
    private final UseCaseLists useCases;
    private final PipelinePages pages;
    private final Languages languages;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;

    StageMoveResource(
            Stages stages,
            UseCaseLists useCases,
            PipelinePages pages,
            Languages languages,
            CurrentPerson person,
            CurrentPortfolio portfolio) {
        this.stages = stages;
        this.useCases = useCases;
        this.pages = pages;
        this.languages = languages;
        this.person = person;
        this.portfolio = portfolio;
    }

    @POST
    public Response move(MultivaluedMap<String, String> sent) {
        var look = Look.of(sent);
        var form = MoveForm.of(sent);
        if (!form.errors(Words.in(languages.locale())).isEmpty()) {
            return refuse(look, Says.refusing(form, Optional.empty()));
        }
        var ids = useCases.ids(portfolio.id(), form.references());
        if (ids.isEmpty()) {
            return refuse(look, Says.refusing(form.choosing(Set.of()), Optional.empty()));
        }
        var move = form.asMove();
        var outcome = Outcome.of(stages.move(portfolio.id(), ids, move, mover()), move.to());
        return outcome.count() == 0 ? refuse(look, Says.refusing(form, Optional.of(outcome))) : goOn(look, outcome);
    }

    private Mover mover() {
        return new Mover(person.id(), portfolio.role());
    }

    private Response refuse(Look look, Says says) {
        return Response.status(422).entity(pages.page(look, 1, says)).build();
    }

    private Response goOn(Look look, Outcome outcome) {
        return Response.seeOther(URI.create(look.address(pages.base(), outcome.query())))
                .build();
    }

    @POST
    @Path("{act}/undoing")
    public Response undo(@PathParam("act") long act, @Context UriInfo uri) {
        var look = Look.of(uri.getQueryParameters());
        return goOn(look, Outcome.of(stages.undo(portfolio.id(), new ActivityId(act), mover()), null));
    }
}
