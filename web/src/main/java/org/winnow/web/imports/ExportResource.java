package org.winnow.web.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.winnow.core.imports.PortfolioCsv;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The portfolio as files to keep: the ranked list, and all facts, which come back by an import unchanged. */
@Path("/p/{portfolio}")
@Requires(Needs.VIEWER)
class ExportResource {
    private final PortfolioCsv csv;
    private final CurrentPortfolio portfolio;

    ExportResource(PortfolioCsv csv, CurrentPortfolio portfolio) {
        this.csv = csv;
        this.portfolio = portfolio;
    }

    @GET
    @Path("facts.csv")
    public Response facts() {
        var id = portfolio.id();
        return Csv.download(portfolio.slug() + "-facts.csv", stream -> csv.facts(id, stream));
    }

    @GET
    @Path("ranking.csv")
    public Response ranking() {
        var id = portfolio.id();
        return Csv.download(portfolio.slug() + "-ranking.csv", stream -> csv.ranking(id, stream));
    }
}
