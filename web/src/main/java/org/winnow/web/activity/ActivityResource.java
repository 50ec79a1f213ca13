package org.winnow.web.activity;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Shows the trail of a portfolio. */
@Path("/p/{portfolio}/activity")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class ActivityResource {
    private static final int LINES = 50;

    private final ActivityLists activities;
    private final UseCaseLists useCases;
    private final CurrentPortfolio portfolio;
    private final ActivityPages pages;

    ActivityResource(ActivityLists activities, UseCaseLists useCases, CurrentPortfolio portfolio, ActivityPages pages) {
        this.activities = activities;
        this.useCases = useCases;
        this.portfolio = portfolio;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("act") @DefaultValue("") String act,
            @QueryParam("use-case") @DefaultValue("") String useCase,
            @QueryParam("before") @DefaultValue("") String before) {
        var query = Query.of(person, act, useCase, before);
        var found = query.useCase().flatMap(reference -> useCases.find(portfolio.id(), reference));
        var known = new Query(query.person(), query.act(), found.map(UseCase::reference), query.before());
        var filter = new ActivityLists.Filter(found.map(UseCase::id), known.person(), known.act(), known.before());
        var rows = activities.of(portfolio.id(), filter, LINES + 1);
        return pages.page(rows.stream().limit(LINES).toList(), known, rows.size() > LINES);
    }
}
