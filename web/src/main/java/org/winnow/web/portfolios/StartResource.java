package org.winnow.web.portfolios;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.winnow.core.portfolios.Membership;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The bare address: leads to the portfolio used last, or to the choice among several. */
@Path("/")
@Requires(Needs.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
class StartResource {
    private final Portfolios portfolios;
    private final CurrentPerson person;
    private final Frames frames;

    StartResource(Portfolios portfolios, CurrentPerson person, Frames frames) {
        this.portfolios = portfolios;
        this.person = person;
        this.frames = frames;
    }

    @GET
    public Response start() {
        var mine = portfolios.membershipsOf(person.id());
        var last = mine.size() == 1
                ? mine.stream().findFirst()
                : mine.stream().filter(Membership::usedLast).findFirst();
        if (last.isPresent()) {
            return goTo("/p/" + last.get().slug() + "/");
        }
        if (mine.isEmpty() && person.administrator() && portfolios.all().isEmpty()) {
            return goTo("/portfolios/new");
        }
        return Response.ok(new StartPage(frames.of(Nav.NONE), mine, person.administrator()))
                .build();
    }

    private static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
