package org.winnow.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.winnow.core.people.People;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.LocalPath;
import org.winnow.web.security.Needs;
import org.winnow.web.security.PublicUrl;
import org.winnow.web.security.Requires;

/** The switches of the top bar. They are links: they change how pages look, nothing else. */
@Path("/")
@Requires(Needs.NOBODY)
class Preferences {
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final CurrentPerson person;
    private final People people;
    private final PublicUrl publicUrl;

    Preferences(CurrentPerson person, People people, PublicUrl publicUrl) {
        this.person = person;
        this.people = people;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("language/{name}")
    public Response language(@RestPath String name, @RestQuery String back) {
        var language = Languages.named(name).orElseThrow(NotFoundException::new);
        if (person.signedIn()) {
            people.setLanguage(person.id(), language);
        }
        return back(back, cookie(Languages.COOKIE, name));
    }

    @GET
    @Path("theme/{name}")
    public Response theme(@RestPath String name, @RestQuery String back) {
        var theme = Themes.named(name).orElseThrow(NotFoundException::new);
        if (person.signedIn()) {
            people.setTheme(person.id(), theme);
        }
        return back(back, cookie(Themes.COOKIE, name));
    }

    private static Response back(String asked, NewCookie cookie) {
        return Response.seeOther(URI.create(localPath(asked))).cookie(cookie).build();
    }

    private static String localPath(String asked) {
        var path = asked == null ? "/" : asked;
        return path.startsWith("/sign-in") ? "/sign-in" : LocalPath.of(path);
    }

    private NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(publicUrl.encrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
