package org.winnow.core.portfolios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/** Who belongs to a portfolio and what they may do there. */
@ApplicationScoped
public class Memberships {
    private final MembershipRepository memberships;
    private final PortfolioRepository portfolios;
    private final Activities activities;
    private final Clock clock;

    Memberships(MembershipRepository memberships, PortfolioRepository portfolios, Activities activities, Clock clock) {
        this.memberships = memberships;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** A member and the role. */
    public record Member(PersonId person, Role role) {}

    @Transactional
    public List<Member> of(PortfolioId portfolio) {
        return memberships.of(portfolio).stream()
                .map(m -> new Member(new PersonId(m.personId), m.role))
                .toList();
    }

    /** Gives a person a role, whether or not they were a member; saying the same again changes nothing. */
    @Transactional
    public void give(PortfolioId portfolio, PersonId person, Role role, PersonId by) {
        portfolios.lock(portfolio);
        var present = memberships.of(portfolio, person);
        var was = present.map(m -> m.role);
        if (was.equals(Optional.of(role))) {
            return;
        }
        present.ifPresentOrElse(m -> m.role = role, () -> memberships.add(portfolio, person, role, clock.instant()));
        var act = was.isPresent() ? Act.MEMBER_CHANGED : Act.MEMBER_ADDED;
        var note = Note.change("" + person.value(), was.map(Enum::name).orElse(null), role.name());
        activities.record(act, portfolio, by, note);
    }

    @Transactional
    public void remove(PortfolioId portfolio, PersonId person, PersonId by) {
        portfolios.lock(portfolio);
        memberships.of(portfolio, person).ifPresent(m -> {
            memberships.delete(m);
            activities.record(Act.MEMBER_REMOVED, portfolio, by, Note.change("" + person.value(), m.role.name(), null));
        });
    }
}
