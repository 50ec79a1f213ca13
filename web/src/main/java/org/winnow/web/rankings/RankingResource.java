package org.winnow.web.rankings;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sheets;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The portfolio's page, whole or the part that a moved weight changes. */
@Path("/p/{portfolio}")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class RankingResource {
    private final Rankings rankings;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Toasts toasts;
    private final Parts parts;
    private final Sheets sheets;

    RankingResource(
            Rankings rankings, CurrentPortfolio portfolio, Frames frames, Toasts toasts, Parts parts, Sheets sheets) {
        this.rankings = rankings;
        this.portfolio = portfolio;
        this.frames = frames;
        this.toasts = toasts;
        this.parts = parts;
        this.sheets = sheets;
    }

    /** The page has one address, with a slash at its end: what is relative to it is found, and links are the same ones. */
    @GET
    public Response show(@Context UriInfo uri, @HeaderParam("HX-Target") @DefaultValue("") String target) {
        var asked = uri.getRequestUri();
        if (!asked.getRawPath().endsWith("/")) {
            var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/p/" + portfolio.slug() + "/" + query))
                    .build();
        }
        var query = Query.of(uri.getQueryParameters());
        var shown = new Shown(portfolio.id(), portfolio.revision(), query.address(), target.equals("ranking"));
        return sheets.answer(framed(uri, query), shown, frame -> page(frame, query, shown));
    }

    /** What the page is a function of, besides its frame: which portfolio as it stood when, by which query, whole or in part. */
    private record Shown(PortfolioId portfolio, long revision, String query, boolean part) {}

    private TemplateInstance page(Frame frame, Query asked, Shown shown) {
        var ranking = rankings.live(
                shown.portfolio(), shown.revision(), (weights, fields) -> TriedWeights.of(asked, weights, fields));
        var base = "/p/" + portfolio.slug();
        if (ranking.empty()) {
            return new EmptyPage(frame, portfolio.name());
        }
        var query = asked.weighing(TriedWeights.names(ranking));
        var own = rankings.live(shown.portfolio(), shown.revision(), (weights, fields) -> weights);
        var part = parts.of(shown.portfolio(), new Asked(ranking, own, query), frame, base);
        var controls = new ControlViews(ranking, query, frame.locale()).controls();
        return shown.part() ? new RankingPart(frame, controls, part) : new RankingPage(frame, controls, part);
    }

    private Frame framed(UriInfo uri, Query query) {
        var frame = frames.of(Nav.PORTFOLIO);
        return toasts.of(uri.getQueryParameters(), frame.locale(), portfolio.slug(), query)
                .map(frame::saying)
                .orElse(frame);
    }
}
