package org.winnow.web.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.winnow.core.people.SignIn;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.StartedSession;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Kept;
import org.winnow.web.security.LocalPath;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;
import org.winnow.web.security.SessionCookie;

/** In and out by the door. */
@Path("/")
@Requires(Needs.NOBODY)
@Produces(MediaType.TEXT_HTML)
class SignInResource {
    private final SignIns signIns;
    private final SignInPages pages;
    private final CurrentPerson person;
    private final SessionCookie cookie;
    private final Visitor visitor;
    private final Kept kept;

    SignInResource(
            SignIns signIns,
            SignInPages pages,
            CurrentPerson person,
            SessionCookie cookie,
            Visitor visitor,
            Kept kept) {
        this.signIns = signIns;
        this.pages = pages;
        this.person = person;
        this.cookie = cookie;
        this.visitor = visitor;
        this.kept = kept;
    }

    @GET
    @Path("sign-in")
    public Response ask(
            @QueryParam("then") @DefaultValue("/") String then, @QueryParam("out") @DefaultValue("") String out) {
        var next = LocalPath.of(then);
        return person.signedIn()
                ? Answers.goTo(next)
                : Response.ok(pages.askedFor(next, out.equals("yes"))).build();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form) {
        var email = new Sent(form).text("email");
        var then = LocalPath.of(Answers.first(form, "then"));
        var typed = KeptField.typedBefore(form);
        var fields = KeptField.of(typed);
        var outcome = signIns.signIn(email, Answers.first(form, "password"), visitor.visit());
        if (outcome instanceof SignIn.Done done) {
            return enter(done.session(), then, typed);
        }
        return outcome instanceof SignIn.Waits waits
                ? Response.status(429)
                        .entity(pages.waits(then, email, waits.until(), fields))
                        .build()
                : Response.status(422)
                        .entity(pages.wrong(then, email, ((SignIn.Wrong) outcome).triesLeft(), fields))
                        .build();
    }

    /** The form that was being filled in comes back filled; it is not sent. */
    private Response enter(StartedSession session, String then, MultivaluedMap<String, String> typed) {
        var next = typed.isEmpty() ? then : kept.keep(session.person().id(), then, typed);
        return Answers.goTo(next, cookie.of(session));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        if (person.signedIn()) {
            signIns.signOut(person.sessionId(), person.id());
        }
        return Answers.goTo("/sign-in?out=yes", cookie.none());
    }
}
