package org.winnow.web.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.Demo;
import org.winnow.core.people.IssuedLink;
import org.winnow.core.people.Language;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.People;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;

/** The three people of the sample, who come in by one-time links. A second start makes no second sample. */
@ApplicationScoped
class DemoPeople {
    private static final String OFFICER = "ingrid.halvorsen@nordhaven.example";
    private static final String ARCHITECT = "nadia.rahimi@nordhaven.example";
    private static final String OFFICE = "tomas.ferreira@nordhaven.example";
    static final List<String> ADDRESSES = List.of(OFFICER, ARCHITECT, OFFICE);

    private final People people;
    private final OneTimeLinks links;
    private final Portfolios portfolios;
    private final Memberships memberships;
    private final Demo demo;

    DemoPeople(People people, OneTimeLinks links, Portfolios portfolios, Memberships memberships, Demo demo) {
        this.people = people;
        this.links = links;
        this.portfolios = portfolios;
        this.memberships = memberships;
        this.demo = demo;
    }

    /** Somebody of the sample with a link that lets them in once. */
    record Guest(String who, IssuedLink link) {}

    @ActivateRequestContext
    List<Guest> welcome() {
        var officer = person("Ingrid Halvorsen", OFFICER);
        var architect = person("Nadia Rahimi", ARCHITECT);
        var office = person("Tomás Ferreira", OFFICE);
        var sample = sample(office);
        memberships.give(sample, officer, Role.DECIDER, office);
        memberships.give(sample, architect, Role.CONTRIBUTOR, office);
        return List.of(
                guest("Ingrid Halvorsen, CIO", officer),
                guest("Nadia Rahimi, architect", architect),
                guest("Tomás Ferreira, portfolio office", office));
    }

    private PersonId person(String name, String email) {
        return people.forDemo(name, email, Language.EN, false).id();
    }

    private PortfolioId sample(PersonId office) {
        return portfolios.membershipsOf(office).stream()
                .filter(membership -> membership.name().equals(Demo.NAME))
                .map(membership -> membership.id())
                .findFirst()
                .orElseGet(() -> demo.make(office).id());
    }

    private Guest guest(String who, PersonId person) {
        return new Guest(who, links.demoSignIn(person));
    }
}
