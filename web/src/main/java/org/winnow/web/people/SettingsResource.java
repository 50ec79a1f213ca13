package org.winnow.web.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.winnow.core.people.PasswordChange;
import org.winnow.core.people.People;
import org.winnow.core.people.SessionId;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.Theme;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;
import org.winnow.web.security.SessionCookie;

/** What everybody may set for themselves. */
@Path("/settings")
@Requires(Needs.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
class SettingsResource {
    private final People people;
    private final SignIns signIns;
    private final SettingsPages pages;
    private final CurrentPerson self;
    private final SessionCookie cookie;
    private final Visitor visitor;
    private final Words words;
    private final Times times;

    SettingsResource(
            People people,
            SignIns signIns,
            SettingsPages pages,
            CurrentPerson self,
            SessionCookie cookie,
            Visitor visitor,
            Words words,
            Times times) {
        this.people = people;
        this.signIns = signIns;
        this.pages = pages;
        this.self = self;
        this.cookie = cookie;
        this.visitor = visitor;
        this.words = words;
        this.times = times;
    }

    @GET
    public SettingsPage show(@QueryParam("done") @DefaultValue("") String done) {
        return pages.asTheyAre(done);
    }

    @POST
    public Response change(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("language") @DefaultValue("en") String language,
            @FormParam("theme") @DefaultValue("") String theme,
            @FormParam("shortcuts") @DefaultValue("") String shortcuts) {
        var typed =
                new People.Settings(Sent.cleaned(name), Answers.language(language), theme(theme), !shortcuts.isEmpty());
        var problems = people.change(self.id(), typed);
        return problems.isEmpty()
                ? Answers.goTo("/settings?done=settings")
                : refuse(pages.refusing(typed, FormErrors.of(problems, "", words.people())));
    }

    private static Theme theme(String typed) {
        return Arrays.stream(Theme.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static Response refuse(SettingsPage page) {
        return Response.status(422).entity(page).build();
    }

    @POST
    @Path("password")
    public Response changePassword(
            @FormParam("current-password") @DefaultValue("") String current,
            @FormParam("new-password") @DefaultValue("") String wanted) {
        var outcome = signIns.changePassword(self.id(), current, wanted, visitor.visit());
        if (outcome instanceof PasswordChange.Done done) {
            return Answers.goTo("/settings?done=password", cookie.of(done.session()));
        }
        if (outcome instanceof PasswordChange.Refused refused) {
            return refuse(pages.refusing(FormErrors.of(refused.problems(), wanted, words.people()), ""));
        }
        var says = outcome instanceof PasswordChange.Waits waits
                ? words.people().current_waits(times.timeOfDay(waits.until()))
                : words.people().current_wrong(((PasswordChange.WrongPassword) outcome).triesLeft());
        return refuse(pages.refusing(FormErrors.NONE, says));
    }

    @POST
    @Path("sessions/{id}/revocation")
    public Response revoke(@PathParam("id") long id) {
        var session = new SessionId(id);
        boolean own = session.equals(self.sessionId());
        signIns.revoke(session, self.id());
        return own ? Answers.goTo("/sign-in?out=yes", cookie.none()) : Answers.goTo("/settings?done=session");
    }

    @POST
    @Path("sign-out-everywhere")
    public Response signOutEverywhere() {
        signIns.signOutEverywhere(self.id());
        return Answers.goTo("/sign-in?out=yes", cookie.none());
    }
}
