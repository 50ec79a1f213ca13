package org.winnow.core.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gates;
import org.winnow.core.gates.ManyAnswers;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ManyUseCasesTest {
    private static final int TWO_THOUSAND = 2_000;
    /** Lock, look, act, rows, touch and the like; what matters is that it does not grow with the use cases. */
    private static final long A_FEW_STATEMENTS = 16;

    @Inject
    Cast cast;

    @Inject
    Portfolios portfolios;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseLists lists;

    @Inject
    ManyUseCases many;

    @Inject
    ManyAnswers answers;

    @Inject
    Gates gates;

    @Inject
    Fields fields;

    @Inject
    Stages stages;

    @Inject
    ActivityLists trail;

    @Inject
    SessionFactory sessions;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId nadia = new PersonId(0);

    @BeforeEach
    void aPortfolio() {
        portfolio = cast.portfolio(10).id();
        nadia = cast.nadiaTheContributor().id();
    }

    private ManyUseCases.Saying reach(Content content) {
        return new ManyUseCases.Saying(fields.find(portfolio, "reach").orElseThrow(), content, "workshop");
    }

    private ManyAnswers.Saying firstGate(Answer answer) {
        return new ManyAnswers.Saying(gates.of(portfolio).get(0), answer, "Paper 12");
    }

    private long revision() {
        return portfolios.find(portfolio).orElseThrow().revision();
    }

    private Content reachOf(UseCase useCase) {
        var field = fields.find(portfolio, "reach").orElseThrow().id();
        var fact = lists.facts(portfolio, useCase.id()).get(field);
        return fact == null ? new Content.Withdrawn() : fact.content();
    }

    @Test
    void whatSaysSomethingElseStaysUnlessItIsToBeReplaced() {
        var bare = cast.useCase(portfolio, "Bare");
        var other = cast.useCase(portfolio, "Rated two");
        var same = cast.useCase(portfolio, "Rated four");
        cast.state(portfolio, other, Map.of("reach", new Content.Exact(2)));
        cast.state(portfolio, same, Map.of("reach", new Content.Exact(4)));
        var ids = List.of(bare.id(), other.id(), same.id());

        var keeping = new Chosen(ids, revision(), false);
        var looked = many.lookToState(portfolio, keeping, reach(new Content.Exact(4)));
        assertThat(looked.taken()).containsExactly(bare.reference());
        assertThat(looked.left())
                .containsExactly(
                        new Many.Left(other.reference(), Many.Because.SAYS_OTHERWISE),
                        new Many.Left(same.reference(), Many.Because.SAYS_SO_ALREADY));
        assertThat(reachOf(bare)).isEqualTo(new Content.Withdrawn());

        assertThat(many.state(portfolio, keeping, reach(new Content.Exact(4)), nadia))
                .usingRecursiveComparison()
                .ignoringFields("act")
                .isEqualTo(looked);
        assertThat(reachOf(other)).isEqualTo(new Content.Exact(2));

        many.state(portfolio, new Chosen(ids, revision(), true), reach(new Content.NotKnown()), nadia);
        assertThat(List.of(reachOf(bare), reachOf(other), reachOf(same))).containsOnly(new Content.NotKnown());
    }

    @Test
    void whatSomebodyTouchedSinceIsLeftAndNamed() {
        var quiet = cast.useCase(portfolio, "Quiet");
        var busy = cast.useCase(portfolio, "Busy");
        var chosen = new Chosen(List.of(quiet.id(), busy.id()), revision(), true);
        cast.state(portfolio, busy, Map.of("strategic-fit", new Content.Exact(1)));

        var left = List.of(new Many.Left(busy.reference(), Many.Because.CHANGED_SINCE));
        assertThat(many.state(portfolio, chosen, reach(new Content.Exact(3)), nadia)
                        .left())
                .isEqualTo(left);
        var moved = stages.move(
                portfolio, chosen, new Move(Stage.PARKED, "later", "budget"), new Mover(nadia, Role.DECIDER));
        assertThat(moved.refused()).extracting(Moved.Refused::because).containsOnly(Moved.Because.CHANGED_SINCE);
    }

    @Test
    void anActOnManyIsTakenBackAsLongAsNobodyActedOnThem() {
        var one = cast.useCase(portfolio, "One");
        var two = cast.useCase(portfolio, "Two");
        cast.state(portfolio, one, Map.of("reach", new Content.Exact(2)));
        var stated = many.state(portfolio, all(one, two), reach(new Content.Exact(5)), nadia);
        var act = Objects.requireNonNull(stated.act());

        assertThat(answers.undo(portfolio, act, nadia)).hasValue(2);
        assertThat(reachOf(one)).isEqualTo(new Content.Exact(2));
        assertThat(reachOf(two)).isEqualTo(new Content.Withdrawn());
        assertThat(answers.undo(portfolio, act, nadia)).isEmpty();

        var answered = answers.answer(portfolio, all(one, two), firstGate(Answer.FAILED), nadia);
        cast.state(portfolio, two, Map.of("reach", new Content.Exact(1)));
        assertThat(answers.undo(portfolio, Objects.requireNonNull(answered.act()), nadia))
                .isEmpty();
    }

    private Chosen all(UseCase... some) {
        return new Chosen(List.of(some).stream().map(UseCase::id).toList(), revision(), true);
    }

    @Test
    void twoThousandTakeAsFewStatementsAsTwoAndOneLineOfActivity() {
        var wanted = Collections.nCopies(TWO_THOUSAND, new NewUseCase("Chat over documents", "", null));
        var ids = useCases.addAll(portfolio, wanted, nadia).stream()
                .map(UseCase::id)
                .toList();
        quick(() -> many.state(portfolio, now(ids), reach(new Content.Exact(3)), nadia)
                .taken());
        quick(() -> answers.answer(portfolio, now(ids), firstGate(Answer.PASSED), nadia)
                .taken());
        quick(() -> many.assign(portfolio, now(ids), "Bank", nadia).taken());
        var mover = new Mover(nadia, Role.DECIDER);
        quick(() -> stages.move(portfolio, now(ids), new Move(Stage.PARKED, "later", "budget"), mover)
                .moved());

        var lines = trail.of(portfolio, ActivityLists.Filter.all(), 4);
        assertThat(lines).extracting(line -> line.useCases()).containsOnly((long) TWO_THOUSAND);
        assertThat(lines)
                .extracting(line -> line.act())
                .containsExactly(Act.STAGE_MOVED, Act.USE_CASE_DESCRIBED, Act.GATE_ANSWERED, Act.FACT_STATED);
        var undo = new ActivityId(lines.get(0).id());
        quick(() -> stages.undo(portfolio, undo, mover).moved());
        assertThat(lists.find(portfolio, new Reference(TWO_THOUSAND))
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.CANDIDATE);
    }

    private Chosen now(List<UseCaseId> ids) {
        return new Chosen(ids, revision(), true);
    }

    private void quick(Supplier<List<?>> act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(act.get()).hasSize(TWO_THOUSAND);
        assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(A_FEW_STATEMENTS);
    }
}
