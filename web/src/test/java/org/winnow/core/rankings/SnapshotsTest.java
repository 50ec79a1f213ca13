package org.winnow.core.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.BulkUseCases;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.Touches;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;

/** A snapshot that was made from the one before is the one that reading everything anew would make. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class SnapshotsTest {
    private static final int ACTS = 30;

    @Inject
    Cast cast;

    @Inject
    Snapshots snapshots;

    @Inject
    Rankings rankings;

    @Inject
    Portfolios portfolios;

    @Inject
    Scorecards scorecards;

    @Inject
    Fields fields;

    @Inject
    UseCaseLists lists;

    @Inject
    Gates gates;

    @Inject
    Stages stages;

    @Inject
    BulkUseCases bulk;

    @Inject
    Touches touches;

    private final List<UseCase> useCases = new ArrayList<>();
    PortfolioId portfolio = new PortfolioId(0);

    @BeforeEach
    void aPortfolioOfThree() {
        portfolio = cast.portfolio(2).id();
        useCases.clear();
        List.of("Loan memos", "Claim drafting", "Tender answers").forEach(this::add);
    }

    private void add(String title) {
        useCases.add(cast.rated(portfolio, title, 1_000_000, 3));
    }

    private Snapshot anew() {
        var reading = new Snapshots(portfolios, scorecards, fields, lists, gates);
        return QuarkusTransaction.requiringNew().call(() -> reading.now(portfolio));
    }

    @Test
    void afterAnyActItEqualsTheOneReadAnew() {
        var random = new Random(20261125);
        for (int act = 0; act < ACTS; act++) {
            doAnything(random, act);
            var kept = snapshots.now(portfolio);
            var read = anew();
            assertThat(kept.candidates()).as("after act %d", act).isEqualTo(read.candidates());
            assertThat(kept.facets()).as("after act %d", act).isEqualTo(read.facets());
            assertThat(scores(kept)).as("after act %d", act).isEqualTo(scores(read));
        }
    }

    private List<String> scores(Snapshot snapshot) {
        return rankings.of(snapshot).ranked().stream()
                .map(row -> row.candidate().useCase().reference() + " " + row.score())
                .toList();
    }

    private void doAnything(Random random, int act) {
        var useCase = useCases.get(random.nextInt(useCases.size()));
        switch (random.nextInt(6)) {
            case 0 -> add("Idea " + act);
            case 1 -> cast.state(portfolio, useCase, Map.of("reach", new Content.Exact(1 + random.nextInt(5))));
            case 2 -> cast.state(portfolio, useCase, Map.of("run-cost", cost(random)));
            case 3 -> answer(random, useCase);
            case 4 -> move(random, useCase);
            default -> list(useCase, random.nextBoolean());
        }
    }

    private static Content cost(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Content.NotKnown();
            case 1 -> new Content.Withdrawn();
            case 2 -> new Content.Bound(Side.AT_MOST, 1 + random.nextInt(100_000_000));
            default -> new Content.Exact(random.nextInt(100_000_000));
        };
    }

    private void answer(Random random, UseCase useCase) {
        var all = gates.of(portfolio);
        var gate = all.get(random.nextInt(all.size()));
        var answer = List.of(Answer.PASSED, Answer.FAILED, Answer.NOT_KNOWN).get(random.nextInt(3));
        var said = new GateStatement(useCase.id(), gate.id(), answer, "looked at", Optional.empty());
        gates.answer(portfolio, List.of(said), cast.nadiaTheContributor().id());
    }

    private void move(Random random, UseCase useCase) {
        var stage = List.of(Stage.CANDIDATE, Stage.PARKED, Stage.LIVE).get(random.nextInt(3));
        var mover = new Mover(cast.ingridTheDecider().id(), Role.DECIDER);
        stages.move(portfolio, List.of(useCase.id()), new Move(stage, "as decided", "a budget"), mover);
    }

    private void list(UseCase useCase, boolean listed) {
        QuarkusTransaction.requiringNew().run(() -> {
            bulk.list(portfolio, List.of(useCase.id()), listed);
            touches.touch(portfolio, List.of(useCase.id()));
        });
    }

    @Test
    void whatNobodyTouchedIsNotReadAgain() {
        var before = snapshots.now(portfolio);
        cast.state(portfolio, useCases.get(1), Map.of("reach", new Content.Exact(5)));
        var after = snapshots.now(portfolio);
        assertThat(after.candidates().get(1)).isSameAs(before.candidates().get(1));
        assertThat(after.candidates().get(2)).isNotEqualTo(before.candidates().get(2));
        assertThat(after.candidates().get(3)).isSameAs(before.candidates().get(3));
    }
}
