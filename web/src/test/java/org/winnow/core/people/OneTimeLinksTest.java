package org.winnow.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(Database.class)
class OneTimeLinksTest {
    @Inject
    OneTimeLinks links;

    @Inject
    SignIns signIns;

    @Inject
    People people;

    @Inject
    Newcomers newcomers;

    @Inject
    TestClock clock;

    @Inject
    DataSource source;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void lookingAtALinkDoesNotUseIt() {
        var token = newcomers.invited().link().token();
        assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
        assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
    }

    @Test
    void aLinkLetsInOnce() {
        var token = newcomers.invited().link().token();
        assertThat(links.setPassword(token, Newcomers.PASSWORD, Newcomers.VISIT))
                .isInstanceOf(LinkUse.Done.class);
        assertThat(links.setPassword(token, "another good long one", Newcomers.VISIT))
                .isInstanceOfSatisfying(
                        LinkUse.Gone.class, gone -> assertThat(gone.state()).isInstanceOf(LinkState.Used.class));
    }

    @Test
    void aLinkIsGoodForThirtyMinutes() {
        var token = newcomers.invited().link().token();
        clock.goAhead(Duration.ofMinutes(29));
        assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(links.look(token)).isInstanceOf(LinkState.Expired.class);
    }

    @Test
    void anUnknownTokenTellsNothing() {
        assertThat(links.look("nobody-ever-gave-this-out")).isEqualTo(new LinkState.NotValid());
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var invited = newcomers.invited();
        var second = links.renew(invited.person().id(), newcomers.host()).orElseThrow();
        assertThat(links.look(invited.link().token())).isInstanceOf(LinkState.Expired.class);
        assertThat(links.look(second.token())).isInstanceOf(LinkState.Ready.class);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkGood() {
        var token = newcomers.invited().link().token();
        assertThat(links.setPassword(token, "autumn-2026", Newcomers.VISIT))
                .isEqualTo(new LinkUse.Refused(Set.of(PersonProblem.PASSWORD_TOO_SHORT)));
        assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
    }

    @Test
    void commonPasswordsAndOnesOwnAddressAreRefused() {
        var invited = newcomers.invited();
        var token = invited.link().token();
        assertThat(links.setPassword(token, "Password 123456789", Newcomers.VISIT))
                .isEqualTo(new LinkUse.Refused(Set.of(PersonProblem.PASSWORD_COMMON)));
        assertThat(links.setPassword(token, "aaaaaaaaaaaaaaaaaaaa", Newcomers.VISIT))
                .isEqualTo(new LinkUse.Refused(Set.of(PersonProblem.PASSWORD_COMMON)));
        assertThat(links.setPassword(token, invited.person().email(), Newcomers.VISIT))
                .isEqualTo(new LinkUse.Refused(Set.of(PersonProblem.PASSWORD_LIKE_PERSON)));
    }

    @Test
    void aNewPasswordByLinkEndsTheSessionsBefore() {
        var before = newcomers.arrived();
        var link = links.renew(before.person().id(), newcomers.host()).orElseThrow();
        assertThat(link.purpose()).isEqualTo(Purpose.NEW_PASSWORD);
        links.setPassword(link.token(), "nine quiet herons fly", Newcomers.VISIT);
        assertThat(signIns.open(before.token())).isEmpty();
    }

    @Test
    void aLinkOfSomebodyDeactivatedIsNoLongerGood() {
        var invited = newcomers.invited();
        people.deactivate(invited.person().id(), newcomers.host());
        assertThat(links.look(invited.link().token())).isInstanceOf(LinkState.Expired.class);
    }

    @Test
    void onlyHashesOfTokensAndPasswordsAreKept() throws SQLException {
        var session = newcomers.arrived();
        try (var connection = source.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select password_hash from person where id = "
                                + session.person().id().value())) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        }
        try (var connection = source.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select encode(token_hash, 'escape') from person_session")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(session.token());
            }
        }
    }
}
