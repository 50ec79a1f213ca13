package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.checking.Fate;
import org.winnow.core.imports.checking.Problem;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.reading.Refusal;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.Statement.Seen;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportsTest {
    private static final String HEADER =
            "ID,Title,Business unit,Stage,\"Run cost a year, least (EUR)\",\"Run cost a year, likely (EUR)\",\"Run cost a year, greatest (EUR)\",Strategic fit (1-5),Residency kept,Note\n";
    private static final String FIRST = HEADER
            + "A-1,Contract review,Works,candidate,100,200,400,4,passed: kept in Frankfurt,green\n"
            + "A-2,Loan memos,Bank,candidate,,,90000,not known,,\n"
            + "A-3,Parts search,Works,assessed,,\"1,200.50\",,3,failed: leaves the EU,\n"
            + "A-4,,Works,,,,,2,,\n"
            + "A-5,Store chat,Retail,,cheap,,,2,,\n";

    @Inject
    Visitors visitors;

    @Inject
    Imports imports;

    @Inject
    Portfolios portfolios;

    @Inject
    UseCaseLists lists;

    @Inject
    UseCases useCases;

    @Inject
    Fields fields;

    @Inject
    Gates gates;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId architect = new PersonId(0);

    @BeforeEach
    void aPortfolio() {
        architect = visitors.person("Nadia Rahimi").id();
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios
                .make(new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR), architect)
                .id();
    }

    private ImportId upload(String text) {
        return ((Upload.Kept) uploaded("inventory-2026.csv", text.getBytes(StandardCharsets.UTF_8))).id();
    }

    private Upload uploaded(String name, byte[] bytes) {
        return imports.upload(portfolio, name, () -> new ByteArrayInputStream(bytes), "inventory", architect);
    }

    private Check check(ImportId id) {
        return imports.check(portfolio, imports.draft(portfolio, id).orElseThrow(), Role.CONTRIBUTOR);
    }

    private Confirmation confirm(ImportId id) {
        return imports.confirm(portfolio, id, check(id).fingerprint(), new Mover(architect, Role.CONTRIBUTOR));
    }

    private ImportId imported(String text) {
        var id = upload(text);
        assertThat(confirm(id)).isInstanceOf(Confirmation.Done.class);
        return id;
    }

    private UseCaseId id(int number) {
        return lists.find(portfolio, new Reference(number)).orElseThrow().id();
    }

    private FieldId field(String key) {
        return fields.find(portfolio, key).orElseThrow().id();
    }

    private Content content(int number, String key) {
        return lists.facts(portfolio, id(number)).get(field(key)).content();
    }

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
    void theSameFileAgainChangesNothing() {
        imported(FIRST);
        var again = upload(FIRST);
        var check = check(again);
        assertThat(check.count(Result.UNCHANGED)).isEqualTo(3);
        assertThat(check.effective()).isFalse();
        assertThat(confirm(again)).isInstanceOf(Confirmation.NothingToDo.class);
    }

    @Test
    void aChangedCellChangesItsFactAndNothingElse() {
        imported(FIRST);
        var next =
                upload(FIRST.replace("A-2,Loan memos,Bank,candidate,,,90000", "A-2,Loan memos,Bank,candidate,,,80000"));
        var check = check(next);
        assertThat(check.count(Result.CHANGED)).isEqualTo(1);
        assertThat(check.shown().get(Result.CHANGED).get(0).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.was()).isEqualTo("at most 90000");
                    assertThat(change.becomes()).isEqualTo("at most 80000");
                });
        confirm(next);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Bound(Side.AT_MOST, 80_000_00));
    }

    @Test
    void aCellAsLastImportedNeverOverwritesALaterEdit() {
        imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        var again = upload(FIRST);
        assertThat(check(again).effective()).isFalse();
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(5));
    }

    private void edit(int number, String key, Content content) {
        useCases.state(
                portfolio,
                List.of(new Statement(id(number), field(key), content, new Seen.Whatever(), "by hand", null)),
                architect);
    }

    @Test
    void whereBothChangedThePersonDecides() {
        imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        var changed = FIRST.replace("400,4,passed", "400,2,passed");
        var next = upload(changed);
        assertThat(check(next).open()).isEqualTo(1);
        int column = 7;
        long record = check(next).decide().stream()
                .filter(plan -> plan.open())
                .findFirst()
                .orElseThrow()
                .row()
                .record();
        imports.decide(portfolio, next, List.of(new Decision(record, column, Choice.FILE, "")));
        assertThat(check(next).open()).isZero();
        confirm(next);
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(2));
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

    @Test
    void anImportIsUndoneAsOneActAndTheSameFileBringsItBack() {
        var id = imported(FIRST);
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.DONE);
        assertThat(lists.find(portfolio, new Reference(1))).isEmpty();
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.NOT_CONFIRMED);

        imported(FIRST);
        assertThat(content(1, "run-cost")).isEqualTo(new Content.Estimate(100_00, 200_00, 400_00));
        assertThat(lists.find(portfolio, new Reference(4))).isEmpty();
    }

    @Test
    void anUndoneChangeLeavesWhatStoodBefore() {
        imported(FIRST);
        var next = imported(FIRST.replace("90000", "80000").replace("Contract review", "Contract reading"));
        assertThat(imports.undo(portfolio, next, architect)).isEqualTo(Undoing.DONE);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Bound(Side.AT_MOST, 90_000_00));
        assertThat(lists.find(portfolio, new Reference(1)).orElseThrow().title())
                .isEqualTo("Contract review");
        assertThat(check(upload(FIRST)).effective()).isFalse();
    }

    @Test
    void whatSomebodyActedOnIsNotUndone() {
        var id = imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.ACTED_ON_SINCE);
    }

    @Test
    void confirmingTwiceDoesItOnce() {
        var id = upload(FIRST);
        var seen = check(id).fingerprint();
        var by = new Mover(architect, Role.CONTRIBUTOR);
        assertThat(imports.confirm(portfolio, id, seen, by)).isInstanceOf(Confirmation.Done.class);
        assertThat(imports.confirm(
                        portfolio,
                        id,
                        seen,
                        new Mover(visitors.person("Ingrid Halvorsen").id(), Role.DECIDER)))
                .isEqualTo(new Confirmation.NotStaged(ImportState.CONFIRMED, Optional.of(architect)));
        assertThat(imports.list(portfolio)).hasSize(1);
    }

    @Test
    void nothingElseIsConfirmedThanWhatWasSeen() {
        var id = upload(FIRST);
        var seen = check(id).fingerprint();
        imported(FIRST);
        assertThat(imports.confirm(portfolio, id, seen, new Mover(architect, Role.CONTRIBUTOR)))
                .isInstanceOf(Confirmation.ChangedMeanwhile.class);
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
    void filesThatAreNoTablesAreRefusedWithTheReason() {
        assertThat(refusal("empty.csv", new byte[0])).isInstanceOf(Refusal.Empty.class);
        assertThat(refusal("header.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.HeaderOnly.class);
        assertThat(refusal("zip.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})).isInstanceOf(Refusal.NotCsv.class);
        assertThat(refusal("nul.csv", ("a,b\n1,\0\n" + "3,4\n".repeat(100)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.NulByte.class);
    }

    private Refusal refusal(String name, byte[] bytes) {
        return ((Upload.Refused) uploaded(name, bytes)).refusal();
    }

    @Test
    void aFileNameIsOnlyAName() {
        var id = ((Upload.Kept) uploaded("../../etc/pass\r\nwd.csv", FIRST.getBytes(StandardCharsets.UTF_8))).id();
        assertThat(imports.find(portfolio, id).orElseThrow().fileName()).isEqualTo("pass wd.csv");
    }
}
