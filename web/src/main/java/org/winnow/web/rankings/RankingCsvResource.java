package org.winnow.web.rankings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.winnow.core.activity.Activities;
import org.winnow.core.imports.PortfolioCsv;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.layout.Csv;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The ranked list as a file to keep, as the address shows it: weights tried, filter and order apply. */
@Path("/p/{portfolio}/ranking.csv")
@Requires(Needs.VIEWER)
class RankingCsvResource {
    private final Rankings rankings;
    private final PortfolioCsv csv;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Activities activities;

    RankingCsvResource(
            Rankings rankings,
            PortfolioCsv csv,
            CurrentPortfolio portfolio,
            CurrentPerson person,
            Activities activities) {
        this.rankings = rankings;
        this.csv = csv;
        this.portfolio = portfolio;
        this.person = person;
        this.activities = activities;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri.getQueryParameters());
        var id = portfolio.id();
        var own = rankings.live(id);
        var ranking = rankings.live(id, (weights, fields) -> TriedWeights.of(query, weights, fields));
        var asked = new Asked(ranking, own, query.weighing(TriedWeights.names(ranking)));
        var file = portfolio.slug() + "-ranking.csv";
        activities.recordExport(id, person.id(), file);
        return Csv.download(file, stream -> csv.ranking(ranking, asked.rows(), stream));
    }
}
