package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.winnow.core.imports.Demo;
import org.winnow.core.people.LinkUse;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.Person;
import org.winnow.core.people.Visit;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPeopleTest {
    @Inject
    DemoPeople demoPeople;

    @Inject
    OneTimeLinks links;

    @Inject
    Portfolios portfolios;

    private List<Role> rolesOf(Person person) {
        return portfolios.membershipsOf(person.id()).stream()
                .filter(membership -> membership.name().equals(Demo.NAME))
                .map(membership -> membership.role())
                .toList();
    }

    private Person signedIn(DemoPeople.Guest guest) {
        var use = links.signIn(guest.link().token(), new Visit("192.0.2.30", "a browser"));
        return ((LinkUse.Done) use).session().person();
    }

    @Test
    void theLinksLetInTwoDecidersAndAContributorOfOneSampleHoweverOftenTheyAreGiven() {
        demoPeople.welcome();
        var guests = demoPeople.welcome();

        assertThat(guests)
                .extracting(DemoPeople.Guest::who)
                .containsExactly(
                        "Ingrid Halvorsen, CIO", "Nadia Rahimi, architect", "Tomás Ferreira, portfolio office");
        assertThat(guests)
                .extracting(guest -> rolesOf(signedIn(guest)))
                .containsExactly(List.of(Role.DECIDER), List.of(Role.CONTRIBUTOR), List.of(Role.DECIDER));
    }
}
