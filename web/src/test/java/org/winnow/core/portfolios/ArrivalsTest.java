package org.winnow.core.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.StartedSession;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** What every request asks first. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ArrivalsTest {
    @Inject
    Arrivals arrivals;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    SignIns signIns;

    @Inject
    Cast cast;

    @Inject
    Visitors visitors;

    Portfolio portfolio;
    StartedSession session;

    @BeforeEach
    void aPortfolioWithAMember() {
        portfolio = cast.portfolio(2);
        session = visitors.session(cast.nadiaTheContributor());
    }

    private Optional<Membership> membership(Portfolio of) {
        return arrivals.of(session.token(), of.slug()).orElseThrow().membership();
    }

    @Test
    void aMemberComesWithRoleAndTheRevisionThatStands() {
        assertThat(membership(portfolio)).hasValueSatisfying(member -> {
            assertThat(member.id()).isEqualTo(portfolio.id());
            assertThat(member.name()).isEqualTo(portfolio.name());
            assertThat(member.person()).isEqualTo(session.person().id());
            assertThat(member.role()).isEqualTo(Role.CONTRIBUTOR);
        });
        long before = membership(portfolio).orElseThrow().revision();
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        assertThat(membership(portfolio).orElseThrow().revision())
                .isGreaterThan(before)
                .isEqualTo(portfolios.find(portfolio.id()).orElseThrow().revision());
    }

    @Test
    void whoIsNoMemberComesAsThemselvesToNothing() {
        session = visitors.session(cast.guest("Gerda Guest"));
        var arrival = arrivals.of(session.token(), portfolio.slug()).orElseThrow();
        assertThat(arrival.session().person().id()).isEqualTo(session.person().id());
        assertThat(arrival.membership()).isEmpty();
    }

    @Test
    void aPageOfNoPortfolioAndAPortfolioPutAsideHaveNoMember() {
        assertThat(arrivals.of(session.token(), "").orElseThrow().membership()).isEmpty();
        portfolios.archive(portfolio.id(), cast.ingridTheDecider().id());
        assertThat(membership(portfolio)).isEmpty();
        portfolios.revive(portfolio.id(), cast.ingridTheDecider().id());
        assertThat(membership(portfolio)).isPresent();
    }

    @Test
    void anEndedSessionAndAStrangeTokenBringNobody() {
        assertThat(arrivals.of("no token of ours", portfolio.slug())).isEmpty();
        signIns.revoke(session.id(), session.person().id());
        assertThat(arrivals.of(session.token(), portfolio.slug())).isEmpty();
    }

    @Test
    void thePortfolioUsedLastIsTheOneComeToLast() {
        var other = cast.portfolio(2);
        var person = session.person().id();
        portfolios.use(portfolio.id(), person);
        assertThat(membership(portfolio).orElseThrow().usedLast()).isTrue();
        assertThat(membership(other).orElseThrow().usedLast()).isFalse();
        portfolios.use(other.id(), person);
        assertThat(membership(portfolio).orElseThrow().usedLast()).isFalse();
        assertThat(membership(other).orElseThrow().usedLast()).isTrue();
    }
}
