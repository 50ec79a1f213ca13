package org.winnow.web.pipeline;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
    public Response move(
            @FormParam("ref") List<String> references,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("condition") @DefaultValue("") String condition,
            @FormParam("view") @DefaultValue("") String view) {
        var form = new MoveForm(Set.copyOf(references), to, reason, condition);
        if (!form.errors(Words.in(languages.locale())).isEmpty()) {
            return refuse(view, Says.refusing(form, Optional.empty()));
        }
        var ids = useCases.ids(portfolio.id(), form.references());
        if (ids.isEmpty()) {
            return refuse(view, Says.refusing(new MoveForm(Set.of(), to, reason, condition), Optional.empty()));
        }
        var move = form.asMove();
        var outcome = Outcome.of(stages.move(portfolio.id(), ids, move, mover()), move.to());
        return outcome.count() == 0 ? refuse(view, Says.refusing(form, Optional.of(outcome))) : goOn(view, outcome);
    }

    private Mover mover() {
        return new Mover(person.id(), portfolio.role());
    }

    private Response refuse(String view, Says says) {
        return Response.status(422).entity(pages.page(view, 1, says)).build();
    }

    private Response goOn(String view, Outcome outcome) {
        return Response.seeOther(URI.create(pages.address(view) + outcome.query()))
                .build();
    }

    @POST
    @Path("{act}/undoing")
    public Response undo(@PathParam("act") long act, @QueryParam("view") @DefaultValue("") String view) {
        return goOn(view, Outcome.of(stages.undo(portfolio.id(), new ActivityId(act), mover()), null));
    }
}
