package org.winnow.web.rankings;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.SavedRankingId;
import org.winnow.core.people.People;
import org.winnow.core.rankings.Difference;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.rankings.SavedRanking;
import org.winnow.core.rankings.SavedRankings;
import org.winnow.web.layout.Bundles;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Saves the ranking as it stands, and shows what moved since. */
@Path("/p/{portfolio}/rankings")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class SavedRankingResource {
    private final SavedRankings saved;
    private final Rankings rankings;
    private final People people;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;
    private final Frames frames;

    SavedRankingResource(
            SavedRankings saved,
            Rankings rankings,
            People people,
            CurrentPerson person,
            CurrentPortfolio portfolio,
            Frames frames) {
        this.saved = saved;
        this.rankings = rankings;
        this.people = people;
        this.person = person;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    @GET
    public SavedRankingsPage list() {
        return page("", List.of());
    }

    private SavedRankingsPage page(String reason, List<FieldError> errors) {
        var frame = frames.of(Nav.PORTFOLIO);
        var rows = saved.of(portfolio.id()).stream()
                .map(ranking -> row(ranking, frame.locale()))
                .toList();
        return new SavedRankingsPage(frame, rows, reason, errors);
    }

    private SavedRankingsPage.Row row(SavedRanking ranking, Locale locale) {
        return new SavedRankingsPage.Row(
                ranking.id().value(),
                Figures.in(locale).time(ranking.at(), ZoneId.systemDefault()),
                people.find(ranking.by()).map(p -> p.name()).orElse(""),
                ranking.reason(),
                ranking.scorecardVersion(),
                ranking.sha256().substring(0, 12));
    }

    @POST
    @Requires(Needs.DECIDER)
    public Response save(MultivaluedMap<String, String> form) {
        var reason = new Sent(form).text("reason");
        if (reason.isEmpty()) {
            return refused(reason, SavedMessages::reason_needed);
        }
        var ready = saved.ready(portfolio.id());
        if (ready.isEmpty()) {
            return refused(reason, SavedMessages::nothing_to_rank);
        }
        var id = saved.save(portfolio.id(), ready.get(), reason, person.id());
        return Response.seeOther(URI.create(path() + "/" + id.value())).build();
    }

    private Response refused(String reason, Function<SavedMessages, String> why) {
        var words = words(frames.of(Nav.PORTFOLIO).locale());
        var error = new FieldError("reason", why.apply(words));
        return Response.status(422).entity(page(reason, List.of(error))).build();
    }

    private String path() {
        return "/p/" + portfolio.slug() + "/rankings";
    }

    @GET
    @Path("{id}")
    public SavedRankingPage compare(@PathParam("id") long id) {
        var ranking = found(id);
        var frame = frames.of(Nav.PORTFOLIO);
        var words = words(frame.locale());
        var difference = saved.difference(portfolio.id(), ranking);
        var titles = rankings.candidates(portfolio.id()).stream()
                .collect(toMap(c -> c.useCase().reference(), c -> c.useCase().title()));
        return new SavedRankingPage(
                frame,
                row(ranking, frame.locale()),
                answer(difference, words),
                difference.moved().stream()
                        .map(move -> move(move, titles, words))
                        .toList(),
                refs(difference.entered(), titles),
                refs(difference.left(), titles));
    }

    private SavedRanking found(long id) {
        return saved.find(portfolio.id(), new SavedRankingId(id)).orElseThrow(NotFoundException::new);
    }

    private static String answer(Difference difference, SavedMessages words) {
        int moves = difference.moved().size();
        int entered = difference.entered().size();
        int left = difference.left().size();
        return moves + entered + left == 0
                ? words.unmoved(difference.unchanged())
                : words.moved(moves, entered, left, difference.unchanged());
    }

    private static SavedRankingPage.Move move(
            Difference.Move move, Map<Reference, String> titles, SavedMessages words) {
        var places = move.places() > 0 ? words.up(move.places()) : words.down(-move.places());
        var title = titles.getOrDefault(move.reference(), "");
        return new SavedRankingPage.Move(move.reference().toString(), title, move.from(), move.to(), places);
    }

    private static List<SavedRankingPage.Ref> refs(List<Reference> references, Map<Reference, String> titles) {
        return references.stream()
                .map(r -> new SavedRankingPage.Ref(r.toString(), titles.getOrDefault(r, "")))
                .toList();
    }

    private static SavedMessages words(Locale locale) {
        return Bundles.in(SavedMessages.class, locale);
    }

    @GET
    @Path("{id}/ranking.json")
    @Produces(MediaType.WILDCARD)
    public Response openFile(@PathParam("id") long id) {
        var ranking = found(id);
        return Response.ok(saved.document(ranking), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"ranking-" + id + ".json\"")
                .build();
    }
}
