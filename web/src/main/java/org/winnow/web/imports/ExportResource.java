package org.winnow.web.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.winnow.core.activity.Activities;
import org.winnow.core.imports.PortfolioCsv;
import org.winnow.web.layout.Csv;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The portfolio as a file to keep: all facts, which come back by an import unchanged. */
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
        var file = portfolio.slug() + "-facts.csv";
        activities.recordExport(id, person.id(), file);
        return Csv.download(file, stream -> csv.facts(id, stream));
    }
}
