package org.winnow.web.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.winnow.core.activity.Activities;
import org.winnow.core.imports.PortfolioCsv;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The portfolio as files to keep: the ranked list, and all facts, which come back by an import unchanged. */
@Path("/p/{portfolio}")
@Requires(Needs.VIEWER)
class ExportResource {
    private final PortfolioCsv csv;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Activities activities;

    ExportResource(PortfolioCsv csv, CurrentPortfolio portfolio, CurrentPerson person, Activities activities) {
        this.csv = csv;
        this.portfolio = portfolio;
        this.person = person;
        this.activities = activities;
    }

    @GET
    @Path("facts.csv")
    public Response facts() {
        var id = portfolio.id();
        return download("-facts.csv", stream -> csv.facts(id, stream));
    }

    @GET
    @Path("ranking.csv")
    public Response ranking() {
        var id = portfolio.id();
        return download("-ranking.csv", stream -> csv.ranking(id, stream));
    }

    private Response download(String kind, StreamingOutput content) {
        var file = portfolio.slug() + kind;
        activities.recordExport(portfolio.id(), person.id(), file);
        return Csv.download(file, content);
    }
}
