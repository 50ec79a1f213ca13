package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.gates.Answer;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.checking.Fate;
import org.winnow.core.imports.checking.Problem;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Stage;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportReceiptTest extends ImportCase {
    @Test
    void aConfirmedFileStatesItsGoodRowsAndAccountsForEveryCell() {
        var upload = upload(FIRST);
        var check = check(upload);
        assertThat(check.count(Result.NEW)).isEqualTo(3);
        assertThat(check.count(Result.REJECTED)).isEqualTo(2);
        assertThat(lists.find(portfolio, new Reference(1))).isEmpty();

        assertThat(confirm(upload)).isInstanceOf(Confirmation.Done.class);

        var receipt = imports.find(portfolio, upload).orElseThrow().receipt();
        assertThat(receipt.cells()).isEqualTo(5 * 10);
        assertThat(receipt.rows()).isEqualTo(5);
        assertThat(content(1, "run-cost")).isEqualTo(new Content.Estimate(100_00, 200_00, 400_00));
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Bound(Side.AT_MOST, 90_000_00));
        assertThat(content(2, "strategic-fit")).isEqualTo(new Content.NotKnown());
        assertThat(content(3, "run-cost")).isEqualTo(new Content.Exact(1_200_50));
        assertThat(gates.answers(portfolio, id(3)).values())
                .singleElement()
                .satisfies(answer -> assertThat(answer.answer()).isEqualTo(Answer.FAILED))
                .satisfies(answer -> assertThat(answer.ground()).isEqualTo("leaves the EU"));
        assertThat(imports.extras(portfolio, id(1))).containsEntry("Note", "green");
    }

    @Test
    void aCandidateThatIsNotReadyStaysOneAndIsListed() {
        var check = check(imported(FIRST));
        imported(HEADER + "A-9,Not ready,Works,assessed,,,,,,\n");
        assertThat(lists.find(portfolio, new Reference(4)).orElseThrow().stage())
                .isEqualTo(Stage.CANDIDATE);
        assertThat(check.decide()).isNotEmpty();
        assertThat(imports.extras(portfolio, id(4))).containsEntry("Stage", "assessed");
    }

    @Test
    void aContributorImportsNoStageThatADeciderGives() {
        var check = check(upload(HEADER + "A-1,Contract review,Works,approved,,,,,,\n"));
        assertThat(check.shown().get(Result.NEW).get(0).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.STAGE_NEEDS_DECIDER);
    }

    @Test
    void theSameIdTwiceInAFileIsAProblemOfTheLaterRow() {
        var check = check(upload(HEADER + "A-1,One,,,,,,,,\nA-1,Two,,,,,,,,\n"));
        assertThat(check.count(Result.NEW)).isEqualTo(1);
        assertThat(check.decide().get(0).problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ID_TWICE);
    }

    @Test
    void aTitleThatIsThereAlreadyMayBeADouble() {
        imported(FIRST);
        var id = upload("Key,Name,Business unit\nB-7,Review contract,Works\n");
        var other = imports.upload(
                portfolio,
                "other.csv",
                () -> new ByteArrayInputStream(
                        "Key,Name,Business unit\nB-7,Review contract,Works\n".getBytes(StandardCharsets.UTF_8)),
                "other",
                architect);
        assertThat(check(id).count(Result.DUPLICATE)).isEqualTo(1);
        var second = ((Upload.Kept) other).id();
        imports.decide(portfolio, second, List.of(new Decision(2, -1, Choice.JOIN, "UC-0001")));
        assertThat(check(second).count(Result.DUPLICATE)).isZero();
        assertThat(check(second).count(Fate.PROBLEM)).isEqualTo(1);
    }

    @Test
    void aMendIsReadInTheCellsPlaceAndTheSameFileIsStillKnown() {
        var id = upload(FIRST);
        imports.decide(
                portfolio,
                id,
                List.of(new Decision(5, 1, Choice.TEXT, "Spare parts"), new Decision(6, 4, Choice.NOT_KNOWN, "")));
        assertThat(check(id).count(Result.NEW)).isEqualTo(5);
        confirm(id);
        assertThat(lists.find(portfolio, new Reference(4)).orElseThrow().title())
                .isEqualTo("Spare parts");
        assertThat(content(5, "run-cost")).isEqualTo(new Content.NotKnown());
        assertThat(check(upload(FIRST)).effective()).isFalse();
    }
}
