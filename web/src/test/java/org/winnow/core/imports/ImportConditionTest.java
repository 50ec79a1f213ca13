package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Moved;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.web.testing.Database;

/** The condition that would bring a parked or rejected use case back, from a file and by hand. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportConditionTest extends ImportCase {
    private static final String COLUMNS = "ID,Title,Stage,Condition to bring back\n";
    private static final String PARKED = COLUMNS + "A-1,Contract review,parked,The archive is scanned\n";

    @Inject
    Stages stages;

    private Check checkByDecider(ImportId id) {
        return imports.check(portfolio, imports.draft(portfolio, id).orElseThrow(), Role.DECIDER);
    }

    private ImportId importedByDecider(String text) {
        var id = upload(text);
        var mover = new Mover(architect, Role.DECIDER);
        assertThat(imports.confirm(portfolio, id, checkByDecider(id).fingerprint(), mover))
                .isInstanceOf(Confirmation.Done.class);
        return id;
    }

    private Instant since() {
        return lists.find(portfolio, new Reference(1)).orElseThrow().stageSince();
    }

    private Moved parkedByHand(String condition) {
        var move = new Move(Stage.PARKED, "looked at again", condition);
        return stages.move(portfolio, List.of(id(1)), move, new Mover(architect, Role.DECIDER));
    }

    @Test
    void aFilePutsAsideWithItsConditionAndTheSameFileAgainChangesNothing() {
        importedByDecider(PARKED);
        assertThat(stages.conditions(portfolio)).containsEntry(id(1), "The archive is scanned");
        assertThat(checkByDecider(upload(PARKED)).count(Result.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void theReasonOfAStageIsTheFileThatBroughtItInWhateverLanguageItIsRead() {
        importedByDecider(PARKED);
        var move = stages.leadingHere(portfolio, List.of(id(1))).get(id(1));
        assertThat(move).isNotNull();
        assertThat(move.reason()).isEqualTo("inventory-2026.csv");
    }

    @Test
    void anotherConditionReplacesTheFirstOneAndUndoingBringsItBack() {
        importedByDecider(PARKED);
        var since = since();
        var second = importedByDecider(COLUMNS + "A-1,Contract review,parked,Two lawyers ask for it\n");
        assertThat(stages.conditions(portfolio)).containsEntry(id(1), "Two lawyers ask for it");
        assertThat(since()).isEqualTo(since);
        imports.undo(portfolio, second, architect);
        assertThat(stages.conditions(portfolio)).containsEntry(id(1), "The archive is scanned");
    }

    @Test
    void aConditionOfWhatIsNotPutAsideIsKeptBesideTheUseCase() {
        importedByDecider(COLUMNS + "A-1,Contract review,candidate,The archive is scanned\n");
        assertThat(stages.conditions(portfolio)).isEmpty();
        assertThat(imports.extras(portfolio, id(1))).containsEntry("Condition to bring back", "The archive is scanned");
    }

    @Test
    void oneThatCameWithoutAConditionIsGivenOneByHandButNotTheSameTwice() {
        importedByDecider("ID,Title,Stage\nA-1,Contract review,rejected\n");
        assertThat(stages.conditions(portfolio)).isEmpty();
        assertThat(parkedByHand("The archive is scanned").moved()).hasSize(1);
        assertThat(parkedByHand("The archive is scanned").refused())
                .extracting(Moved.Refused::because)
                .containsExactly(Moved.Because.ALREADY_THERE);
        var again = parkedByHand("Two lawyers ask for it");
        assertThat(stages.conditions(portfolio)).containsEntry(id(1), "Two lawyers ask for it");
        stages.undo(portfolio, Objects.requireNonNull(again.act()), new Mover(architect, Role.DECIDER));
        assertThat(stages.conditions(portfolio)).containsEntry(id(1), "The archive is scanned");
    }
}
