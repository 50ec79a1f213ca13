package org.winnow.web.rankings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnow.core.ids.Reference;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.Filter;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The field at the top of every page: a reference jumps to its use case, anything else is looked for in the whole portfolio. */
@Path("/p/{portfolio}/find")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class FindResource {
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final Rankings rankings;
    private final CurrentPortfolio portfolio;
    private final Frames frames;

    FindResource(Rankings rankings, CurrentPortfolio portfolio, Frames frames) {
        this.rankings = rankings;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    @GET
    public Response find(@QueryParam("q") @DefaultValue("") String typed) {
        var text = typed.strip();
        var reference = Reference.parse(text);
        if (text.isEmpty()) {
            return goTo("/");
        } else if (reference.flatMap(r -> rankings.candidate(portfolio.id(), r)).isPresent()) {
            return goTo("/use-cases/" + reference.get());
        }
        return Response.ok(page(text.substring(0, Math.min(LONGEST, text.length())), reference))
                .build();
    }

    private Response goTo(String rest) {
        return Response.seeOther(URI.create("/p/" + portfolio.slug() + rest)).build();
    }

    private FindPage page(String text, Optional<Reference> missing) {
        var frame = frames.of(Nav.NONE);
        var words = Words.finding(frame.locale());
        var found = found(text);
        var answer = missing.map(reference -> words.no_such(reference.toString()))
                .orElseGet(() -> found.isEmpty() ? words.nothing(text) : words.found(found.size(), text));
        var names = Words.in(frame.locale());
        return new FindPage(
                frame,
                answer,
                found.stream().limit(MOST).map(c -> row(c, names)).toList(),
                Math.max(0, found.size() - MOST));
    }

    /** Those whose title says it first, then those where owner, business unit or description do. */
    private List<Candidate> found(String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1));
        var mentions = new Filter(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of()).asPredicate(0);
        var all = rankings.candidates(portfolio.id()).stream().filter(mentions).toList();
        return Stream.concat(
                        all.stream().filter(c -> entitled(c, words)),
                        all.stream().filter(c -> !entitled(c, words)))
                .toList();
    }

    private static boolean entitled(Candidate candidate, List<String> words) {
        var title = candidate.useCase().title().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(title::contains);
    }

    private static FindPage.Row row(Candidate candidate, RankingMessages words) {
        var useCase = candidate.useCase();
        var unit = useCase.businessUnit();
        return new FindPage.Row(
                useCase.reference().toString(),
                useCase.title(),
                unit == null ? "" : unit,
                Words.of(useCase.stage(), words));
    }
}
