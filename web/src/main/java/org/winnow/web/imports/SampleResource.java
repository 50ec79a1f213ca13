package org.winnow.web.imports;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.winnow.core.imports.Demo;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Makes the sample portfolio for whoever wants to look around; it stands beside the own one. */
@Path("/p/{portfolio}/sample")
@Requires(Needs.CONTRIBUTOR)
class SampleResource {
    private final Demo demo;
    private final CurrentPerson person;

    SampleResource(Demo demo, CurrentPerson person) {
        this.demo = demo;
        this.person = person;
    }

    @POST
    public Response load() {
        var made = demo.make(person.id());
        return Response.seeOther(URI.create("/p/" + made.slug() + "/")).build();
    }
}
