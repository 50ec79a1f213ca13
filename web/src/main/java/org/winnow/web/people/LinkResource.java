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
import org.winnow.core.people.LinkState;
import org.winnow.core.people.LinkUse;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.Purpose;
import org.winnow.web.layout.Frames;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;
import org.winnow.web.security.SessionCookie;

/** One-time links of invitations, new passwords and the demo. */
@Path("/link/{token}")
@Requires(Needs.NOBODY)
@Produces(MediaType.TEXT_HTML)
class LinkResource {
    private final OneTimeLinks links;
    private final Frames frames;
    private final Times times;
    private final Words words;
    private final GoneLinks gone;
    private final SessionCookie cookie;
    private final Visitor visitor;

    LinkResource(
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
        return page(token, FormErrors.NONE);
    }

    private Response page(String token, FormErrors errors) {
        var state = links.look(token);
        if (!(state instanceof LinkState.Ready ready)) {
            return gone.answer(state, false);
        }
        if (ready.person().isEmpty()) {
            return Answers.goTo("/first-run/" + token);
        }
        var page = new LinkPage(
                frames.outside(),
                token,
                ready.person().get(),
                ready.purpose() == Purpose.DEMO_SIGN_IN,
                ready.purpose() == Purpose.INVITATION,
                times.minutesUntil(ready.expiresAt()),
                errors);
        return Response.status(errors.any() ? 422 : 200).entity(page).build();
    }

    @POST
    public Response use(
            @PathParam("token") String token, @FormParam("new-password") @DefaultValue("") String password) {
        boolean demo = links.look(token) instanceof LinkState.Ready ready && ready.purpose() == Purpose.DEMO_SIGN_IN;
        var use = demo ? links.signIn(token, visitor.visit()) : links.setPassword(token, password, visitor.visit());
        if (use instanceof LinkUse.Done done) {
            return Answers.goTo("/", cookie.of(done.session()));
        }
        return use instanceof LinkUse.Refused refused
                ? page(token, FormErrors.of(refused.problems(), password, words.people()))
                : gone.answer(((LinkUse.Gone) use).state(), false);
    }
}
