package org.winnow.web.portfolios;

import static java.util.stream.Collectors.toSet;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Membership;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Renames portfolios, puts them aside and brings them back. */
@Path("/portfolios/all")
@Requires(Needs.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AllPortfoliosResource {
    private static final String ALL = "/portfolios/all";

    private final Portfolios portfolios;
    private final CurrentPerson person;
    private final Frames frames;
    private final Words words;

    AllPortfoliosResource(Portfolios portfolios, CurrentPerson person, Frames frames, Words words) {
        this.portfolios = portfolios;
        this.person = person;
        this.frames = frames;
        this.words = words;
    }

    /** {@code done}: the act that led here, so that the page can say so and offer to take it back. */
    @GET
    public AllPortfoliosPage list(
            @QueryParam("done") @DefaultValue("") String done, @QueryParam("portfolio") @DefaultValue("0") long id) {
        var frame = frames.of(Nav.NONE);
        var said = portfolios.find(new PortfolioId(id)).flatMap(portfolio -> toast(done, portfolio));
        return page(said.map(frame::saying).orElse(frame), Optional.empty(), "");
    }

    private Optional<Toast> toast(String done, Portfolio portfolio) {
        var w = words.portfolios();
        var path = ALL + "/" + portfolio.id().value();
        return switch (done) {
            case "renamed" -> Optional.of(Toast.of(w.done_renamed(portfolio.name())));
            case "archived" -> Optional.of(new Toast(w.done_archived(portfolio.name()), path + "/revival"));
            case "revived" -> Optional.of(new Toast(w.done_revived(portfolio.name()), path + "/archiving"));
            default -> Optional.empty();
        };
    }

    private AllPortfoliosPage page(Frame frame, Optional<Portfolio> refused, String typed) {
        var mine = portfolios.membershipsOf(person.id()).stream()
                .map(Membership::id)
                .collect(toSet());
        var why = words.portfolios().name_needed();
        return new AllPortfoliosPage(
                frame,
                portfolios.all().stream()
                        .map(one -> {
                            boolean here = refused.filter(one::equals).isPresent();
                            return new AllPortfoliosPage.Row(
                                    one.id().value(),
                                    one.name(),
                                    here ? typed : one.name(),
                                    mine.contains(one.id()) ? "/p/" + one.slug() + "/" : "",
                                    here ? why : "");
                        })
                        .toList(),
                portfolios.archived().stream()
                        .map(one -> new AllPortfoliosPage.Row(one.id().value(), one.name(), "", "", ""))
                        .toList(),
                refused.map(one -> List.of(new FieldError("name-" + one.id().value(), why)))
                        .orElse(List.of()));
    }

    @POST
    @Path("{id:\\d{1,18}}/name")
    public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        var portfolio = find(id);
        var typed = new Sent(form).text("name");
        var name = PortfolioForm.name(typed);
        if (!PortfolioForm.fits(name)) {
            return Response.status(422)
                    .entity(page(frames.of(Nav.NONE), Optional.of(portfolio), typed))
                    .build();
        }
        portfolios.rename(portfolio.id(), name, person.id());
        return done("renamed", id);
    }

    private Portfolio find(long id) {
        return portfolios.find(new PortfolioId(id)).orElseThrow(() -> new NotFoundException("no portfolio " + id));
    }

    private static Response done(String act, long id) {
        return Response.seeOther(URI.create(ALL + "?done=" + act + "&portfolio=" + id))
                .build();
    }

    @POST
    @Path("{id:\\d{1,18}}/archiving")
    public Response archive(@PathParam("id") long id) {
        portfolios.archive(find(id).id(), person.id());
        return done("archived", id);
    }

    @POST
    @Path("{id:\\d{1,18}}/revival")
    public Response revive(@PathParam("id") long id) {
        portfolios.revive(find(id).id(), person.id());
        return done("revived", id);
    }
}
