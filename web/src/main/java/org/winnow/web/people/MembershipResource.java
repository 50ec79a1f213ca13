package org.winnow.web.people;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Puts people into portfolios and out of them; for administrators. */
@Path("/people/{id}/memberships")
@Requires(Needs.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class MembershipResource {
    private final People people;
    private final Portfolios portfolios;
    private final Memberships memberships;
    private final CurrentPerson self;

    MembershipResource(People people, Portfolios portfolios, Memberships memberships, CurrentPerson self) {
        this.people = people;
        this.portfolios = portfolios;
        this.memberships = memberships;
        this.self = self;
    }

    /** Gives a role in a portfolio; an empty one takes the person out. */
    @POST
    public Response give(
            @PathParam("id") long id,
            @FormParam("portfolio") @DefaultValue("0") long portfolioId,
            @FormParam("role") @DefaultValue("") String role) {
        var person = people.find(new PersonId(id))
                .filter(Person::active)
                .orElseThrow(() -> new NotFoundException("no active person " + id));
        var portfolio = portfolios
                .find(new PortfolioId(portfolioId))
                .map(Portfolio::id)
                .orElseThrow(() -> new NotFoundException("no portfolio " + portfolioId));
        if (role.isEmpty()) {
            memberships.remove(portfolio, person.id(), self.id());
        } else {
            memberships.give(portfolio, person.id(), named(role), self.id());
        }
        return Answers.goTo("/people?done=%s&person=%d".formatted(Done.MEMBERSHIP.key(), id));
    }

    private static Role named(String role) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("no role of that name"));
    }
}
