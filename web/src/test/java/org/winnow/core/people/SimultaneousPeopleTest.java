package org.winnow.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.winnow.web.testing.AtOnce;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** Two administrators press their buttons in the same instant. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class SimultaneousPeopleTest {
    private static final int ROUNDS = 8;
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    People people;

    @Inject
    Visitors visitors;

    @RepeatedTest(ROUNDS)
    void ofTwoInvitationsToOneAddressTheSecondFindsItTaken() {
        var anna = visitors.administrator("Anna Berg").id();
        var wanted =
                new NewPerson("Mei Lin", "mei.lin." + NEXT.incrementAndGet() + "@twice.example", Language.ZH, false);
        var outcomes = AtOnce.both(() -> people.invite(wanted, anna), () -> people.invite(wanted, anna));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Invitation.Sent.class)
                .hasAtLeastOneElementOfType(Invitation.Refused.class);
    }

    @RepeatedTest(ROUNDS)
    void aPersonDeactivatedTwiceIsDeactivatedOnce() {
        var anna = visitors.administrator("Anna Berg").id();
        var guest = visitors.person("Guest " + NEXT.incrementAndGet()).id();
        var outcomes = AtOnce.both(() -> people.deactivate(guest, anna), () -> people.deactivate(guest, anna));
        assertThat(outcomes).containsExactlyInAnyOrder(PersonChange.DONE, PersonChange.UNCHANGED);
        assertThat(AtOnce.both(() -> people.activate(guest, anna), () -> people.activate(guest, anna)))
                .containsExactlyInAnyOrder(PersonChange.DONE, PersonChange.UNCHANGED);
    }
}
