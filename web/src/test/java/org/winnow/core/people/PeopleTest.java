package org.winnow.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PeopleTest {
    @Inject
    People people;

    @Inject
    OneTimeLinks links;

    @Inject
    SignIns signIns;

    @Inject
    Newcomers newcomers;

    @Inject
    Visitors visitors;

    /** One test, because an installation has its first administrator once. */
    @Test
    void theFirstAdministratorIsMadeOnceAndTheLastOneCannotLeave() {
        visitors.noAdministratorCanSignIn();
        assertThat(people.needFirstAdministrator()).isTrue();
        var one = links.firstAdministrator().orElseThrow();
        var other = links.firstAdministrator().orElseThrow();
        var wanted = new NewPerson("Ingrid Halvorsen", "ingrid.first@winnow.example", Language.EN, false);
        var use = links.makeFirstAdministrator(one.token(), wanted, Newcomers.PASSWORD, Newcomers.VISIT);
        var ingrid = ((LinkUse.Done) use).session().person();

        assertThat(ingrid.administrator()).isTrue();
        assertThat(people.needFirstAdministrator()).isFalse();
        assertThat(links.firstAdministrator()).isEmpty();
        assertThat(links.look(other.token())).isInstanceOf(LinkState.Used.class);
        assertThat(links.makeFirstAdministrator(other.token(), wanted, Newcomers.PASSWORD, Newcomers.VISIT))
                .isInstanceOf(LinkUse.Gone.class);

        assertThat(people.deactivate(ingrid.id(), ingrid.id())).isEqualTo(PersonChange.LAST_ADMINISTRATOR);
        assertThat(people.setAdministrator(ingrid.id(), false, ingrid.id())).isEqualTo(PersonChange.LAST_ADMINISTRATOR);
        var second = newcomers.arrived().person();
        assertThat(people.setAdministrator(second.id(), true, ingrid.id())).isEqualTo(PersonChange.DONE);
        assertThat(people.setAdministrator(second.id(), false, ingrid.id())).isEqualTo(PersonChange.DONE);
    }

    @Test
    void anAddressBelongsToOnePersonWhateverItsCase() {
        var there = newcomers.invited().person();
        var again =
                new NewPerson("Somebody Else", there.email().toLowerCase(java.util.Locale.ROOT), Language.ZH, false);
        assertThat(people.invite(again, newcomers.host()))
                .isEqualTo(new Invitation.Refused(Set.of(PersonProblem.EMAIL_TAKEN)));
    }

    @Test
    void whatIsNoAddressIsRefusedWithAllThatIsWrong() {
        var wanted = new NewPerson(" \u0000\n ", "no address", Language.EN, false);
        assertThat(people.invite(wanted, newcomers.host()))
                .isEqualTo(new Invitation.Refused(Set.of(PersonProblem.NAME_MISSING, PersonProblem.EMAIL_NOT_VALID)));
    }

    @Test
    void anErasedPersonLeavesANumberAndNoWayIn() {
        var session = newcomers.arrived();
        var id = session.person().id();
        assertThat(people.erase(id, newcomers.host())).isEqualTo(PersonChange.DONE);
        var left = people.find(id).orElseThrow();
        assertThat(left.name()).isEqualTo("erased person " + id.value());
        assertThat(left.email()).doesNotContain("@");
        assertThat(left.hasPassword()).isFalse();
        assertThat(signIns.open(session.token())).isEmpty();
        assertThat(people.activate(id, newcomers.host())).isEqualTo(PersonChange.NOT_FOUND);
        assertThat(links.renew(id, newcomers.host())).isEmpty();
    }

    @Test
    void doingTheSameTwiceChangesNothing() {
        var id = newcomers.arrived().person().id();
        assertThat(people.deactivate(id, newcomers.host())).isEqualTo(PersonChange.DONE);
        assertThat(people.deactivate(id, newcomers.host())).isEqualTo(PersonChange.UNCHANGED);
    }
}
