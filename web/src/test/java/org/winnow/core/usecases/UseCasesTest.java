package org.winnow.core.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class UseCasesTest {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Fields fields;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseLists lists;

    @Inject
    Stages stages;

    @Inject
    Gates gates;

    @Inject
    Scorecards scorecards;

    @Inject
    Session session;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId architect = new PersonId(0);
    PersonId office = new PersonId(0);
    Mover decider = new Mover(office, Role.DECIDER);
    Mover contributor = new Mover(architect, Role.CONTRIBUTOR);

    @BeforeEach
    void aNewPortfolio() {
        architect = visitors.person("Nadia Rahimi").id();
        office = visitors.person("Ingrid Halvorsen").id();
        decider = new Mover(office, Role.DECIDER);
        contributor = new Mover(architect, Role.CONTRIBUTOR);
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios
                .make(new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR), office)
                .id();
    }

    private Field field(String key) {
        return fields.find(portfolio, key).orElseThrow();
    }

    private UseCase assistant() {
        return useCases.add(portfolio, new NewUseCase("Engineering assistant", "", "Group"), architect);
    }

    private static Statement first(UseCase useCase, Field field, Content content) {
        return new Statement(useCase.id(), field.id(), content, new Statement.Seen.Nothing(), "by hand", null);
    }

    @Test
    void aNewPortfolioHasFieldsGatesAndAScorecardWhoseWeightsSumToOne() {
        var scorecard = scorecards.inForce(portfolio);
        assertThat(fields.of(portfolio)).hasSize(22);
        assertThat(gates.of(portfolio)).hasSize(7);
        assertThat(scorecard.criteria()).hasSize(11);
        assertThat(scorecard.criteria().stream().mapToDouble(scorecard::weight).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void referencesCountUpWithoutGapsOrRepetition() {
        assertThat(List.of(assistant().reference(), assistant().reference()))
                .extracting(Object::toString)
                .containsExactly("UC-0001", "UC-0002");
    }

    @Test
    void everyKindOfContentComesBackAsItWasStated() {
        var useCase = assistant();
        var benefit = field("gross-benefit");
        var runCost = field("run-cost");
        var sourcing = field("sourcing");
        var owner = field("owner");
        var stated = useCases.state(
                portfolio,
                List.of(
                        first(useCase, benefit, new Content.Estimate(100_00, 200_00, 900_00)),
                        first(useCase, runCost, new Content.Bound(Side.AT_MOST, 50_00)),
                        first(useCase, sourcing, new Content.Choice("own-infrastructure")),
                        first(useCase, owner, new Content.Words("Nadia Rahimi")),
                        first(useCase, field("reach"), new Content.NotKnown())),
                architect);
        var facts = lists.facts(portfolio, useCase.id());

        assertThat(stated.facts()).isEqualTo(5);
        assertThat(facts.get(benefit.id()).content()).isEqualTo(new Content.Estimate(100_00, 200_00, 900_00));
        assertThat(facts.get(runCost.id()).content()).isEqualTo(new Content.Bound(Side.AT_MOST, 50_00));
        assertThat(facts.get(owner.id()).by()).isEqualTo(architect);
    }

    @Test
    void twoAssessorsOnTwoFieldsNeverCollideAndOnOneFieldTheSecondSeesBothValues() {
        var useCase = assistant();
        var reach = field("reach");
        useCases.state(portfolio, List.of(first(useCase, reach, new Content.Exact(4))), architect);
        var other = useCases.state(
                portfolio, List.of(first(useCase, field("strategic-fit"), new Content.Exact(5))), office);
        var second = useCases.state(portfolio, List.of(first(useCase, reach, new Content.Exact(2))), office);

        assertThat(other.done()).isTrue();
        assertThat(second.done()).isFalse();
        assertThat(second.clashes().get(0).theirs().content()).isEqualTo(new Content.Exact(4));
        assertThat(second.clashes().get(0).mine().content()).isEqualTo(new Content.Exact(2));
        assertThat(lists.facts(portfolio, useCase.id()).get(reach.id()).content())
                .isEqualTo(new Content.Exact(4));
    }

    @Test
    void sayingTheSameAgainWritesNothingAndRaisesNothing() {
        var useCase = assistant();
        var said = first(useCase, field("reach"), new Content.Exact(4));
        useCases.state(portfolio, List.of(said), architect);
        var revision = portfolios.find(portfolio).orElseThrow().revision();
        var again = useCases.state(portfolio, List.of(said), office);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(portfolios.find(portfolio).orElseThrow().revision()).isEqualTo(revision);
    }

    @Test
    void aFactIsReplacedAndItsHistoryStays() {
        var useCase = assistant();
        var reach = field("reach");
        useCases.state(portfolio, List.of(first(useCase, reach, new Content.Exact(4))), architect);
        var stands = lists.facts(portfolio, useCase.id()).get(reach.id());
        useCases.state(
                portfolio,
                List.of(new Statement(
                        useCase.id(),
                        reach.id(),
                        new Content.Withdrawn(),
                        Statement.Seen.of(stands.id()),
                        "by hand",
                        null)),
                office);

        assertThat(lists.history(portfolio, useCase.id(), reach.id()))
                .extracting(Fact::content)
                .containsExactly(new Content.Withdrawn(), new Content.Exact(4));
    }

    @Test
    void theDatabaseItselfRefusesToChangeAFact() {
        var useCase = assistant();
        useCases.state(portfolio, List.of(first(useCase, field("reach"), new Content.Exact(4))), architect);
        assertThatThrownBy(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery("update fact set number = 5")
                                .executeUpdate()))
                .hasStackTraceContaining("never changed or deleted");
    }

    @Test
    void theDatabaseItselfRefusesASecondReplacementAndASecondBeginning() {
        var useCase = assistant();
        useCases.state(portfolio, List.of(first(useCase, field("reach"), new Content.Exact(4))), architect);
        assertThatThrownBy(() -> again("null")).hasStackTraceContaining("fact_replaced_once");
        again("id");
        assertThatThrownBy(() -> again("id")).hasStackTraceContaining("fact_replaced_once");
        assertThat(lists.facts(portfolio, useCase.id()).get(field("reach").id()).content())
                .isEqualTo(new Content.Exact(5));
    }

    /** Writes behind the program's back what a second writer would: reach 5 in place of the 4. */
    private void again(String replaces) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        insert into fact (portfolio_id, use_case_id, variant_id, field_id, content, number, source, recorded_at,
                            recorded_by, activity_id, replaces)
                        select portfolio_id, use_case_id, variant_id, field_id, content, 5, source, recorded_at,
                            recorded_by, activity_id, %s
                        from fact where portfolio_id = :portfolio and number = 4
                        """.formatted(replaces))
                        .setParameter("portfolio", portfolio.value())
                        .executeUpdate());
    }

    @Test
    void aContributorMovesOnToAssessedOnlyWhenEverythingIsAnswered() {
        var useCase = assistant();
        var toAssessed = new Move(Stage.ASSESSED, "all looked at", null);
        var early = stages.move(portfolio, List.of(useCase.id()), toAssessed, contributor);
        stateAllNotKnown(useCase);
        var gatesOpen = stages.move(portfolio, List.of(useCase.id()), toAssessed, contributor);
        answerAll(useCase, Answer.NOT_KNOWN);
        var done = stages.move(portfolio, List.of(useCase.id()), toAssessed, contributor);
        var further =
                stages.move(portfolio, List.of(useCase.id()), new Move(Stage.SHORTLISTED, "good", null), contributor);

        assertThat(early.refused()).extracting(Moved.Refused::because).containsExactly(Moved.Because.CRITERIA_OPEN);
        assertThat(gatesOpen.refused()).extracting(Moved.Refused::because).containsExactly(Moved.Because.GATES_OPEN);
        assertThat(done.moved()).containsExactly(useCase.reference());
        assertThat(further.refused()).extracting(Moved.Refused::because).containsExactly(Moved.Because.ROLE_TOO_LOW);
    }

    private void stateAllNotKnown(UseCase useCase) {
        var statements = scorecards.inForce(portfolio).criteria().stream()
                .map(Criterion::field)
                .map(field -> new Statement(
                        useCase.id(), field, new Content.NotKnown(), new Statement.Seen.Nothing(), "by hand", null))
                .toList();
        useCases.state(portfolio, statements, architect);
    }

    private void answerAll(UseCase useCase, Answer answer) {
        var answers = gates.of(portfolio).stream()
                .map(gate -> new GateStatement(useCase.id(), gate.id(), answer, "looked at", java.util.Optional.of(0L)))
                .toList();
        gates.answer(portfolio, answers, architect);
    }

    @Test
    void aFailedGateKeepsAUseCaseOffTheShortlistWhoeverAsks() {
        var useCase = assistant();
        answerAll(useCase, Answer.FAILED);
        var moved =
                stages.move(portfolio, List.of(useCase.id()), new Move(Stage.SHORTLISTED, "we want it", null), decider);
        assertThat(moved.refused()).extracting(Moved.Refused::because).containsExactly(Moved.Because.GATE_FAILED);
    }

    @Test
    void shorteningTheListIsUndoneUnlessSomebodyMovedOnMeanwhile() {
        var staying = assistant();
        var movedOn = assistant();
        var shortlisting = stages.move(
                portfolio,
                List.of(staying.id(), movedOn.id()),
                new Move(Stage.SHORTLISTED, "the best two", null),
                decider);
        stages.move(portfolio, List.of(movedOn.id()), new Move(Stage.APPROVED, "signed", null), decider);
        var undone = stages.undo(portfolio, java.util.Objects.requireNonNull(shortlisting.act()), decider);

        assertThat(undone.moved()).containsExactly(staying.reference());
        assertThat(undone.refused()).extracting(Moved.Refused::because).containsExactly(Moved.Because.MOVED_SINCE);
        assertThat(lists.find(portfolio, staying.reference()).orElseThrow().stage())
                .isEqualTo(Stage.CANDIDATE);
        assertThat(stages.story(portfolio, staying.id())).hasSize(2);
    }
}
