package org.winnow.web.portfolios;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Kept;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Makes a portfolio; the second of the three steps of a new installation. */
@Path("/portfolios")
@Requires(Needs.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class NewPortfolioResource {
    private final Portfolios portfolios;
    private final CurrentPerson person;
    private final Frames frames;
    private final Words words;
    private final Kept kept;
    private final Clock clock;

    NewPortfolioResource(
            Portfolios portfolios, CurrentPerson person, Frames frames, Words words, Kept kept, Clock clock) {
        this.portfolios = portfolios;
        this.person = person;
        this.frames = frames;
        this.words = words;
        this.kept = kept;
        this.clock = clock;
    }

    /** All one belongs to, to go over to another one. */
    @GET
    @Requires(Needs.SIGNED_IN)
    public StartPage mine() {
        return new StartPage(frames.of(Nav.NONE), portfolios.membershipsOf(person.id()), person.administrator());
    }

    @GET
    @Path("new")
    public NewPortfolioPage ask() {
        var form = kept.present()
                ? new PortfolioForm(new Sent(kept.fields()))
                : PortfolioForm.starting(YearMonth.now(clock));
        return page(form, Map.of());
    }

    private NewPortfolioPage page(PortfolioForm form, Map<String, String> errors) {
        return new NewPortfolioPage(
                frames.of(Nav.NONE), form, errors, portfolios.all().isEmpty());
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        var form = new PortfolioForm(new Sent(typed));
        var errors = form.errors(words.portfolios());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        var made = portfolios.make(form.wanted(), person.id());
        return Response.seeOther(URI.create("/p/" + made.slug() + "/")).build();
    }
}
