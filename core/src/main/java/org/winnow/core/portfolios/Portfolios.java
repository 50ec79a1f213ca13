package org.winnow.core.portfolios;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/** Makes portfolios, changes their terms and raises their revision. */
@ApplicationScoped
public class Portfolios {
    private final PortfolioRepository portfolios;
    private final TermsRepository terms;
    private final MembershipRepository memberships;
    private final Activities activities;
    private final Event<PortfolioMade> made;
    private final Clock clock;

    Portfolios(
            PortfolioRepository portfolios,
            TermsRepository terms,
            MembershipRepository memberships,
            Activities activities,
            Event<PortfolioMade> made,
            Clock clock) {
        this.portfolios = portfolios;
        this.terms = terms;
        this.memberships = memberships;
        this.activities = activities;
        this.made = made;
        this.clock = clock;
    }

    /** Makes a portfolio with terms, starter fields, scorecard and gates; whoever makes it is its first decider. */
    @Transactional
    public Portfolio make(NewPortfolio wanted, PersonId by) {
        portfolios.lockSlugs();
        var entity = new PortfolioEntity();
        entity.slug = portfolios.freeSlug(wanted.name());
        entity.name = wanted.name();
        entity.madeAt = clock.instant();
        portfolios.persist(entity);
        var id = new PortfolioId(Objects.requireNonNull(entity.id));
        terms.add(id, 1, wanted.terms(), "", by, clock.instant());
        memberships.add(id, by, Role.DECIDER, clock.instant());
        made.fire(new PortfolioMade(id, wanted.scaleEnds(), by));
        activities.record(Act.PORTFOLIO_MADE, id, by, Note.about(wanted.name()));
        return entity.asRecord();
    }

    @Transactional
    public Optional<Portfolio> find(PortfolioId id) {
        return portfolios.findByIdOptional(id.value()).map(PortfolioEntity::asRecord);
    }

    /** The live portfolios of the installation, for its administrators. */
    @Transactional
    public List<Portfolio> all() {
        return portfolios.list("archivedAt is null order by name, id").stream()
                .map(PortfolioEntity::asRecord)
                .toList();
    }

    /** The portfolios a person belongs to, oldest membership first. */
    @Transactional
    public List<Membership> membershipsOf(PersonId person) {
        return portfolios.memberships(person);
    }

    /** Keeps that a person came to this portfolio, so that the bare address leads back to it. No act: it changes nothing of the portfolio. */
    @Transactional
    public void use(PortfolioId portfolio, PersonId person) {
        memberships.of(portfolio, person).ifPresent(membership -> membership.usedAt = clock.instant());
    }

    /** The terms in force. */
    @Transactional
    public Terms terms(PortfolioId portfolio) {
        return terms.versions(portfolio).get(0).terms();
    }

    /** All versions of the terms, newest first. */
    @Transactional
    public List<TermsVersion> termsVersions(PortfolioId portfolio) {
        return terms.versions(portfolio);
    }

    /**
     * Puts new terms in force; the old version stays readable. The currency can't be changed: the facts are stated in it.
     *
     * @param seen the version that was in force when the person began
     */
    @Transactional
    public TermsChange change(PortfolioId portfolio, int seen, Terms wanted, String reason, PersonId by) {
        portfolios.lock(portfolio);
        var newest = terms.versions(portfolio).get(0);
        if (newest.version() != seen) {
            return new TermsChange.ChangedMeanwhile(newest);
        }
        if (!newest.terms().currency().equals(wanted.currency())) {
            throw new IllegalArgumentException("the currency of a portfolio stays %s; found %s"
                    .formatted(newest.terms().currency(), wanted.currency()));
        }
        if (newest.terms().equals(wanted)) {
            return new TermsChange.Same();
        }
        terms.add(portfolio, newest.version() + 1, wanted, reason, by, clock.instant());
        activities.record(
                Act.TERMS_CHANGED,
                portfolio,
                by,
                Note.about("" + (newest.version() + 1)).because(reason));
        raise(portfolio);
        return new TermsChange.Done(newest.version() + 1);
    }

    /** The portfolios put aside, for administrators. */
    @Transactional
    public List<Portfolio> archived() {
        return portfolios.list("archivedAt is not null order by name, id").stream()
                .map(PortfolioEntity::asRecord)
                .toList();
    }

    /**
     * Gives a portfolio another name; its address stays, so that links to it go on working.
     *
     * @param name 1 to {@value NewPortfolio#NAME_LENGTH} characters
     */
    @Transactional
    public void rename(PortfolioId portfolio, String name, PersonId by) {
        portfolios.lock(portfolio);
        var entity = portfolios.findById(portfolio.value());
        if (!entity.name.equals(name)) {
            activities.record(Act.PORTFOLIO_RENAMED, portfolio, by, Note.change(entity.slug, entity.name, name));
            entity.name = name;
        }
    }

    /** Puts a portfolio aside: for whoever belongs to it, it is as if it weren't there. Nothing is deleted. */
    @Transactional
    public void archive(PortfolioId portfolio, PersonId by) {
        portfolios.lock(portfolio);
        var entity = portfolios.findById(portfolio.value());
        if (entity.archivedAt == null) {
            entity.archivedAt = clock.instant();
            activities.record(Act.PORTFOLIO_ARCHIVED, portfolio, by, Note.none());
        }
    }

    /** Brings back a portfolio that was put aside, with everything and everybody in it. */
    @Transactional
    public void revive(PortfolioId portfolio, PersonId by) {
        portfolios.lock(portfolio);
        var entity = portfolios.findById(portfolio.value());
        if (entity.archivedAt != null) {
            entity.archivedAt = null;
            activities.record(Act.PORTFOLIO_REVIVED, portfolio, by, Note.none());
        }
    }

    /**
     * Makes other acts on the portfolio wait until this one ends: for acts that look first and then write. Taken before any other lock, so
     * that acts wait for each other in one order and never in a ring.
     */
    @Transactional(MANDATORY)
    public void lock(PortfolioId portfolio) {
        portfolios.lock(portfolio);
    }

    /**
     * Raises the revision, as the last statement of an act that the ranking depends on.
     *
     * @return the revision the act makes
     */
    @Transactional(MANDATORY)
    public long raise(PortfolioId portfolio) {
        return portfolios.raise(portfolio);
    }
}
