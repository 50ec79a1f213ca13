package org.winnow.web.pipeline;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.winnow.core.ids.Reference;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Puts up to four use cases side by side; which ones stands in the address. */
@Path("/p/{portfolio}")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class CompareResource {
    private static final int MOST = 4;

    private final Rankings rankings;
    private final CurrentPortfolio portfolio;
    private final Frames frames;

    CompareResource(Rankings rankings, CurrentPortfolio portfolio, Frames frames) {
        this.rankings = rankings;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    /** The form of the board sends what is ticked; the address keeps only that. */
    @POST
    @Path("comparisons")
    public Response choose(@FormParam("ref") List<String> references) {
        return Response.seeOther(URI.create(address(parsed(references)))).build();
    }

    private static List<Reference> parsed(List<String> references) {
        return references.stream()
                .flatMap(text -> Stream.of(text.split("[,;\\s]+", -1)))
                .flatMap(text -> Reference.parse(text).stream())
                .distinct()
                .toList();
    }

    private String address(List<Reference> references) {
        return "/p/" + portfolio.slug() + "/compare"
                + references.stream().map(r -> "ref=" + r).collect(joining("&", "?", ""));
    }

    @GET
    @Path("compare")
    public TemplateInstance compare(@QueryParam("ref") List<String> references) {
        var asked = parsed(references);
        var frame = frames.of(Nav.PIPELINE);
        var ranking = rankings.live(portfolio.id());
        var rivals = asked.stream()
                .flatMap(reference -> rankings.candidate(portfolio.id(), reference).stream())
                .limit(MOST)
                .map(candidate -> Rival.of(candidate, ranking))
                .toList();
        return new ComparePage(
                frame,
                answer(rivals, frame.locale()),
                asked.size() > rivals.size()
                        ? Words.comparing(frame.locale()).left_out(asked.size() - rivals.size())
                        : "",
                rivals.stream().map(rival -> column(rival, asked)).toList(),
                new Comparison(ranking, rivals, frame.locale()).groups(),
                rivals.size() + 1,
                rivals.size() < MOST);
    }

    private static String answer(List<Rival> rivals, Locale locale) {
        var words = Words.comparing(locale);
        var first = rivals.stream()
                .flatMap(rival -> rival.row().stream())
                .min((one, other) -> Integer.compare(one.rank(), other.rank()));
        if (rivals.size() < 2) {
            return words.too_few();
        }
        return first.map(row -> words.answer(row.candidate().useCase().title(), row.rank(), rivals.size()))
                .orElseGet(words::none_ranked);
    }

    private ComparePage.Column column(Rival rival, List<Reference> asked) {
        var useCase = rival.candidate().useCase();
        var unit = useCase.businessUnit();
        return new ComparePage.Column(
                useCase.reference().toString(),
                "/p/" + portfolio.slug() + "/use-cases/" + useCase.reference(),
                useCase.title(),
                unit == null ? "" : unit,
                address(asked.stream()
                        .filter(r -> !r.equals(useCase.reference()))
                        .toList()));
    }
}
