package org.winnow.web.imports;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.winnow.core.imports.Demo;
import org.winnow.core.portfolios.Membership;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Makes the sample portfolio for whoever wants to look around; it stands beside the own one, which is empty still. One is enough. */
@Path("/p/{portfolio}/sample")
@Requires(Needs.CONTRIBUTOR)
class SampleResource {
    private final Demo demo;
    private final Portfolios portfolios;
    private final Rankings rankings;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;

    SampleResource(
            Demo demo, Portfolios portfolios, Rankings rankings, CurrentPerson person, CurrentPortfolio portfolio) {
        this.demo = demo;
        this.portfolios = portfolios;
        this.rankings = rankings;
        this.person = person;
        this.portfolio = portfolio;
    }

    @POST
    public Response load() {
        var slug = portfolios.membershipsOf(person.id()).stream()
                .filter(membership -> membership.name().equals(Demo.NAME))
                .map(Membership::slug)
                .findFirst()
                .or(this::made)
                .orElse(portfolio.slug());
        return Response.seeOther(URI.create("/p/" + slug + "/")).build();
    }

    private Optional<String> made() {
        return rankings.candidates(portfolio.id()).isEmpty()
                ? Optional.of(demo.make(person.id()).slug())
                : Optional.empty();
    }
}
