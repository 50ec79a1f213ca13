package org.winnow.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(Database.class)
class SignInsTest {
    private static final String WRONG = "eight quiet herons";

    @Inject
    SignIns signIns;

    @Inject
    People people;

    @Inject
    Newcomers newcomers;

    @Inject
    CountedPasswords passwords;

    @Inject
    TestClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    private static Visit from(String address) {
        return new Visit(address, "a browser");
    }

    @Test
    void theRightPasswordOpensASessionWhateverTheCaseOfTheAddress() {
        var person = newcomers.arrived().person();
        var outcome = signIns.signIn(
                "  " + person.email().toUpperCase(java.util.Locale.ROOT), Newcomers.PASSWORD, from("192.0.2.10"));
        assertThat(outcome).isInstanceOf(SignIn.Done.class);
        var session = ((SignIn.Done) outcome).session();
        assertThat(signIns.open(session.token()))
                .hasValueSatisfying(open -> assertThat(open.person().id()).isEqualTo(person.id()));
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAKnownOneTryByTry() {
        var known = newcomers.arrived().person().email();
        for (int left = 4; left > 0; left--) {
            assertThat(signIns.signIn(known, WRONG, from("192.0.2.11"))).isEqualTo(new SignIn.Wrong(left));
            assertThat(signIns.signIn("nobody@winnow.example", WRONG, from("192.0.2.11")))
                    .isEqualTo(new SignIn.Wrong(left));
        }
        assertThat(signIns.signIn(known, WRONG, from("192.0.2.11"))).isInstanceOf(SignIn.Waits.class);
        assertThat(signIns.signIn("nobody@winnow.example", WRONG, from("192.0.2.11")))
                .isInstanceOf(SignIn.Waits.class);
    }

    @Test
    void anUnknownAddressCostsTheSameComputationAsAKnownOne() {
        var withoutPassword = newcomers.invited().person().email();
        var known = newcomers.arrived().person().email();
        passwords.costs();
        for (var address : List.of(known, "not.here@winnow.example", withoutPassword)) {
            assertThat(signIns.signIn(address, WRONG, from("192.0.2.19"))).isEqualTo(new SignIn.Wrong(4));
            assertThat(passwords.costs()).as(address).containsExactly("$argon2id$v=19$m=19456,t=2");
        }
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneWaitsFifteenMinutes() {
        var person = lockedOut();
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.13")))
                .isInstanceOf(SignIn.Waits.class);
        clock.goAhead(Duration.ofMinutes(14));
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.13")))
                .isInstanceOf(SignIn.Waits.class);
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.13")))
                .isInstanceOf(SignIn.Done.class);
    }

    private Person lockedOut() {
        var person = newcomers.arrived().person();
        for (int i = 0; i < 5; i++) {
            signIns.signIn(person.email(), WRONG, from("192.0.2.12"));
        }
        return person;
    }

    @Test
    void anAdministratorEndsTheWait() {
        var person = lockedOut();
        assertThat(people.waitsUntil(person.id())).isPresent();
        assertThat(people.endWait(person.id(), newcomers.host())).isEqualTo(PersonChange.DONE);
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.13")))
                .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void tryingManyAccountsFromOneAddressMakesThatAddressWaitAlone() {
        var person = newcomers.arrived().person();
        for (int i = 0; i < Throttle.MOST_OF_ADDRESS; i++) {
            signIns.signIn("guess" + i + "@winnow.example", WRONG, from("192.0.2.66"));
        }
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.66")))
                .isInstanceOf(SignIn.Waits.class);
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.67")))
                .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void manyTriesAtOnceGetNoMoreThanFive() throws InterruptedException, ExecutionException {
        var person = newcomers.arrived().person();
        var threads = Executors.newFixedThreadPool(8);
        Callable<SignIn> guess = () -> signIns.signIn(person.email(), WRONG, from("192.0.2.14"));
        int looked = 0;
        for (var answer :
                threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> guess).toList())) {
            looked += answer.get() instanceof SignIn.Wrong ? 1 : 0;
        }
        threads.shutdown();
        assertThat(looked).isLessThanOrEqualTo(4);
    }

    @Test
    void aSessionEndsTwoHoursAfterItsLastRequest() {
        var session = newcomers.arrived();
        clock.goAhead(Duration.ofMinutes(119));
        assertThat(signIns.open(session.token())).isPresent();
        clock.goAhead(Duration.ofMinutes(119));
        assertThat(signIns.open(session.token())).isPresent();
        clock.goAhead(Duration.ofMinutes(121));
        assertThat(signIns.open(session.token())).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        var session = newcomers.arrived();
        for (int hour = 1; hour < 12; hour++) {
            clock.goAhead(Duration.ofHours(1));
            assertThat(signIns.open(session.token())).isPresent();
        }
        clock.goAhead(Duration.ofHours(1));
        assertThat(signIns.open(session.token())).isEmpty();
    }

    @Test
    void changingThePasswordEndsEverySessionAndGivesANewOne() {
        var stolen = newcomers.arrived();
        var person = stolen.person();
        var outcome =
                signIns.changePassword(person.id(), Newcomers.PASSWORD, "nine quiet herons fly", from("192.0.2.15"));
        assertThat(signIns.open(stolen.token())).isEmpty();
        assertThat(signIns.open(((PasswordChange.Done) outcome).session().token()))
                .isPresent();
        assertThat(signIns.signIn(person.email(), Newcomers.PASSWORD, from("192.0.2.15")))
                .isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void theCurrentPasswordIsGuessedNoMoreOftenInsideThanAtTheDoor() {
        var id = newcomers.arrived().person().id();
        for (int i = 0; i < 5; i++) {
            signIns.changePassword(id, WRONG, "nine quiet herons fly", from("192.0.2.16"));
        }
        assertThat(signIns.changePassword(id, Newcomers.PASSWORD, "nine quiet herons fly", from("192.0.2.16")))
                .isInstanceOf(PasswordChange.Waits.class);
    }

    @Test
    void deactivatingSomebodyEndsTheirSessionsAndLooksLikeAWrongPassword() {
        var session = newcomers.arrived();
        people.deactivate(session.person().id(), newcomers.host());
        assertThat(signIns.open(session.token())).isEmpty();
        assertThat(signIns.signIn(session.person().email(), Newcomers.PASSWORD, from("192.0.2.17")))
                .isEqualTo(new SignIn.Wrong(4));
        people.activate(session.person().id(), newcomers.host());
        assertThat(signIns.open(session.token())).isEmpty();
    }

    @Test
    void oneRevokesOnlyOnesOwnSessions() {
        var mine = newcomers.arrived();
        var theirs = newcomers.arrived();
        signIns.revoke(theirs.id(), mine.person().id());
        assertThat(signIns.open(theirs.token())).isPresent();
        signIns.revoke(mine.id(), mine.person().id());
        assertThat(signIns.open(mine.token())).isEmpty();
        assertThat(signIns.of(mine.person().id())).isEmpty();
    }

    @Test
    void signingOutEverywhereEndsAllOfThem() {
        var first = newcomers.arrived();
        var second = ((SignIn.Done) signIns.signIn(first.person().email(), Newcomers.PASSWORD, from("192.0.2.18")))
                .session();
        assertThat(signIns.of(first.person().id()))
                .extracting(SessionRow::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        signIns.signOutEverywhere(first.person().id());
        assertThat(signIns.open(first.token())).isEmpty();
        assertThat(signIns.open(second.token())).isEmpty();
    }
}
