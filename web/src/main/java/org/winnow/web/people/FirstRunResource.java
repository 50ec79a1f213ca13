package org.winnow.web.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.winnow.core.people.Language;
import org.winnow.core.people.LinkState;
import org.winnow.core.people.LinkUse;
import org.winnow.core.people.NewPerson;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.Purpose;
import org.winnow.web.layout.Frames;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;
import org.winnow.web.security.SessionCookie;

/** The first of three steps of a new installation: its administrator. The next two are a portfolio and its use cases. */
@Path("/first-run/{token}")
@Requires(Needs.NOBODY)
@Produces(MediaType.TEXT_HTML)
class FirstRunResource {
    static final String NEXT_STEP = "/portfolios/new";

    private final OneTimeLinks links;
    private final Frames frames;
    private final Times times;
    private final Words words;
    private final GoneLinks gone;
    private final SessionCookie cookie;
    private final Visitor visitor;

    FirstRunResource(
            OneTimeLinks links,
            Frames frames,
            Times times,
            Words words,
            GoneLinks gone,
            SessionCookie cookie,
            Visitor visitor) {
        this.links = links;
        this.frames = frames;
        this.times = times;
        this.words = words;
        this.gone = gone;
        this.cookie = cookie;
        this.visitor = visitor;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        return page(token, new NewPerson("", "", frames.outside().language(), true), FormErrors.NONE);
    }

    private Response page(String token, NewPerson typed, FormErrors errors) {
        var state = links.look(token);
        if (!(state instanceof LinkState.Ready ready && ready.purpose() == Purpose.FIRST_ADMINISTRATOR)) {
            return gone.answer(state instanceof LinkState.Ready ? new LinkState.NotValid() : state, true);
        }
        var page = new FirstRunPage(
                frames.outside(),
                token,
                times.timeOfDay(ready.issuedAt()),
                times.minutesUntil(ready.expiresAt()),
                typed.name(),
                typed.email(),
                typed.language() == Language.ZH,
                errors);
        return Response.status(errors.any() ? 422 : 200).entity(page).build();
    }

    @POST
    public Response make(
            @PathParam("token") String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("language") @DefaultValue("en") String language,
            @FormParam("new-password") @DefaultValue("") String password) {
        var wanted = new NewPerson(name, email, Answers.language(language), true);
        var use = links.makeFirstAdministrator(token, wanted, password, visitor.visit());
        if (use instanceof LinkUse.Done done) {
            return Answers.goTo(NEXT_STEP, cookie.of(done.session()));
        }
        return use instanceof LinkUse.Refused refused
                ? page(token, wanted, FormErrors.of(refused.problems(), password, words.people()))
                : gone.answer(((LinkUse.Gone) use).state(), true);
    }
}
