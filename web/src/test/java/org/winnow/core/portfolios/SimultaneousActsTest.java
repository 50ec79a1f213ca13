package org.winnow.core.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.fields.FieldChange;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.NewField;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.Label;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.scorecards.NewScorecard;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.ScorecardOutcome;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.Chosen;
import org.winnow.core.usecases.ManyUseCases;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.AtOnce;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;

/** Two people press their buttons in the same instant: the first is served, the second is told. Nobody meets an error. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class SimultaneousActsTest {
    private static final int ROUNDS = 8;

    @Inject
    Cast cast;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    Fields fields;

    @Inject
    Scorecards scorecards;

    @Inject
    ManyUseCases many;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseLists lists;

    @Inject
    Stages stages;

    @Inject
    ActivityLists trail;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId ingrid = new PersonId(0);

    @BeforeEach
    void aNewPortfolio() {
        portfolio = cast.portfolio(10).id();
        ingrid = cast.ingridTheDecider().id();
    }

    private static <T> List<T> twice(Callable<T> act) {
        return AtOnce.both(act, act);
    }

    @RepeatedTest(ROUNDS)
    void ofTwoScorecardsOneIsMadeAndTheOtherSeesIt() {
        var base = scorecards.inForce(portfolio);
        var outcomes = twice(() -> scorecards.make(portfolio, base.version(), like(base), ingrid));
        assertThat(outcomes)
                .hasOnlyElementsOfTypes(ScorecardOutcome.Made.class, ScorecardOutcome.ChangedMeanwhile.class)
                .hasAtLeastOneElementOfType(ScorecardOutcome.Made.class)
                .hasAtLeastOneElementOfType(ScorecardOutcome.ChangedMeanwhile.class);
        assertThat(scorecards.versions(portfolio)).hasSize(2);
    }

    private static NewScorecard like(Scorecard base) {
        return new NewScorecard("Board 2027", "the board asked", base.families(), base.criteria());
    }

    @RepeatedTest(ROUNDS)
    void ofTwoTermsOneComesIntoForceAndTheOtherSeesIt() {
        var now = portfolios.terms(portfolio);
        var longer = new Terms(now.currency(), now.firstMonth(), 60, now.annualRate(), now.few(), now.budgets());
        var outcomes = twice(() -> portfolios.change(portfolio, 1, longer, "a longer view", ingrid));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(TermsChange.Done.class)
                .hasAtLeastOneElementOfType(TermsChange.ChangedMeanwhile.class);
        assertThat(portfolios.termsVersions(portfolio)).hasSize(2);
    }

    @RepeatedTest(ROUNDS)
    void ofTwoFieldsOfOneNameTheSecondFindsItTaken() {
        var wanted = new NewField(Kind.TEXT, Of.USE_CASE, "", Label.of("Sponsor's deputy"), "", List.of());
        var outcomes = twice(() -> fields.add(portfolio, wanted, ingrid));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(FieldChange.Done.class)
                .hasAtLeastOneElementOfType(FieldChange.NameTaken.class);
    }

    @RepeatedTest(ROUNDS)
    void ofTwoFieldsRenamedAlikeTheSecondFindsTheNameTaken() {
        var sponsor = fields.find(portfolio, "sponsor").orElseThrow();
        var owner = fields.find(portfolio, "owner").orElseThrow();
        var name = Label.of("Patron");
        var outcomes = AtOnce.both(
                () -> fields.rename(portfolio, sponsor.id(), 1, name, name, ingrid),
                () -> fields.rename(portfolio, owner.id(), 1, name, name, ingrid));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(FieldChange.Done.class)
                .hasAtLeastOneElementOfType(FieldChange.NameTaken.class);
    }

    @RepeatedTest(ROUNDS)
    void ofTwoRenamingsOfOneFieldTheSecondSeesTheFirst() {
        var sponsor = fields.find(portfolio, "sponsor").orElseThrow();
        var outcomes = AtOnce.both(() -> renamed(sponsor.id(), "Patron"), () -> renamed(sponsor.id(), "Backer"));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(FieldChange.Done.class)
                .hasAtLeastOneElementOfType(FieldChange.ChangedMeanwhile.class);
    }

    private FieldChange renamed(org.winnow.core.ids.FieldId field, String name) {
        return fields.rename(portfolio, field, 1, Label.of(name), Label.of(name), ingrid);
    }

    @RepeatedTest(ROUNDS)
    void aMemberGivenAndTakenTwiceIsOneMemberAndThenNone() {
        var guest = cast.guest("Mei Lin").id();
        twice(() -> done(() -> memberships.give(portfolio, guest, Role.VIEWER, ingrid)));
        assertThat(memberships.of(portfolio))
                .filteredOn(m -> m.person().equals(guest))
                .hasSize(1);
        assertThat(lines(Act.MEMBER_ADDED)).isEqualTo(3);

        twice(() -> done(() -> memberships.remove(portfolio, guest, ingrid)));
        assertThat(memberships.of(portfolio)).noneMatch(m -> m.person().equals(guest));
        assertThat(lines(Act.MEMBER_REMOVED)).isOne();
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private int lines(Act act) {
        var all = trail.of(portfolio, ActivityLists.Filter.all(), 100);
        return (int) all.stream().filter(line -> line.act() == act).count();
    }

    @RepeatedTest(ROUNDS)
    void twoPortfoliosOfOneNameHaveAnAddressEach() {
        var made = twice(() -> cast.portfolio(10).slug());
        assertThat(Set.copyOf(made)).hasSize(2);
    }

    @RepeatedTest(ROUNDS)
    void twoUseCasesOfOneNewBusinessUnitShareIt() {
        twice(() -> useCases.add(portfolio, new NewUseCase("Loan memos", "", "Bank"), ingrid));
        assertThat(lists.businessUnits(portfolio)).containsExactly("Bank");
    }

    @RepeatedTest(ROUNDS)
    void ofTwoMovesToOneStageOnlyOneMoves() {
        var id = useCases.add(portfolio, new NewUseCase("Loan memos", "", null), ingrid)
                .id();
        var outcomes = twice(() -> stages.move(
                portfolio,
                List.of(id),
                new Move(Stage.SHORTLISTED, "clear value", null),
                new Mover(ingrid, Role.DECIDER)));
        assertThat(outcomes).filteredOn(moved -> moved.refused().isEmpty()).hasSize(1);
        assertThat(stages.story(portfolio, id)).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void actsOnTheSameUseCasesInTurnedOrderWaitForEachOther() {
        var first = useCases.add(portfolio, new NewUseCase("Loan memos", "", null), ingrid)
                .id();
        var second = useCases.add(portfolio, new NewUseCase("Parts search", "", null), ingrid)
                .id();
        AtOnce.both(
                () -> done(() -> many.assign(portfolio, Chosen.now(List.of(first, second)), "Bank", ingrid)),
                () -> done(() -> many.assign(portfolio, Chosen.now(List.of(second, first)), "Works", ingrid)));
        assertThat(lines(Act.USE_CASE_DESCRIBED)).isEqualTo(2);
    }
}
