package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Activities;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.imports.checking.Standing;
import org.winnow.core.imports.checking.Standing.Remembered;
import org.winnow.core.usecases.BulkUseCases;
import org.winnow.core.usecases.BulkUseCases.Arrival;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.State;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.Statement.Seen;
import org.winnow.core.usecases.Touches;
import org.winnow.core.usecases.UseCases;

/** Carries out the plans of many rows at a time, inside the transaction that confirms the import. */
@ApplicationScoped
class ImportWriter {
    private final BulkUseCases bulk;
    private final UseCases useCases;
    private final Gates gates;
    private final Activities activities;
    private final Touches touches;
    private final RowTable table;

    ImportWriter(
            BulkUseCases bulk, UseCases useCases, Gates gates, Activities activities, Touches touches, RowTable table) {
        this.bulk = bulk;
        this.useCases = useCases;
        this.gates = gates;
        this.activities = activities;
        this.touches = touches;
        this.table = table;
    }

    /** What all rows of an import have in common. */
    record Job(
            PortfolioId portfolio,
            ImportId id,
            long register,
            String fileName,
            Standing standing,
            PersonId by,
            ActivityId act) {}

    /** A row that is taken, and the use case it is. */
    private record Placed(RowPlan plan, UseCaseId id) {}

    void write(Job job, List<RowPlan> plans) {
        var rows = placed(
                job,
                plans.stream()
                        .filter(plan -> plan.result() != Result.REJECTED && plan.result() != Result.DUPLICATE)
                        .toList());
        list(job, rows);
        describe(job, rows);
        state(job, rows);
        answer(job, rows);
        move(job, rows);
        remember(job, rows);
        touch(job, rows);
    }

    private List<Placed> placed(Job job, List<RowPlan> taken) {
        var fresh = taken.stream().filter(plan -> plan.known().isEmpty()).toList();
        var wanted = fresh.stream()
                .map(plan -> Objects.requireNonNull(plan.particulars()))
                .toList();
        var added = wanted.isEmpty() ? List.<UseCaseId>of() : bulk.add(job.portfolio(), wanted, job.by());
        var next = added.iterator();
        return taken.stream()
                .map(plan -> new Placed(
                        plan, plan.known().map(state -> state.useCase().id()).orElseGet(next::next)))
                .toList();
    }

    private void list(Job job, List<Placed> rows) {
        var revived = rows.stream()
                .filter(row ->
                        row.plan().result() == Result.NEW && row.plan().known().isPresent())
                .map(Placed::id)
                .toList();
        if (!revived.isEmpty()) {
            bulk.list(job.portfolio(), revived, true);
        }
    }

    private void describe(Job job, List<Placed> rows) {
        var wanted = new LinkedHashMap<UseCaseId, NewUseCase>();
        for (var row : rows) {
            var particulars = row.plan().particulars();
            if (particulars != null && row.plan().known().isPresent()) {
                wanted.put(row.id(), particulars);
            }
        }
        if (!wanted.isEmpty()) {
            bulk.describe(job.portfolio(), wanted);
        }
    }

    private void state(Job job, List<Placed> rows) {
        var statements = new ArrayList<Statement>();
        for (var row : rows) {
            row.plan()
                    .contents()
                    .forEach((field, content) -> statements.add(
                            new Statement(row.id(), field, content, new Seen.Whatever(), job.fileName(), null)));
        }
        if (!statements.isEmpty()) {
            useCases.stateAll(job.portfolio(), statements, job.by(), job.act());
        }
    }

    /** Where the file gives no ground, the ground is that it stood in the file. */
    private void answer(Job job, List<Placed> rows) {
        var statements = new ArrayList<GateStatement>();
        for (var row : rows) {
            row.plan().gates().forEach((gate, cell) -> {
                boolean needsGround = cell.ground().isBlank() && cell.answer() != Answer.NOT_KNOWN;
                var ground = needsGround ? job.fileName() : cell.ground();
                statements.add(new GateStatement(row.id(), gate, cell.answer(), ground, Optional.empty()));
            });
        }
        if (!statements.isEmpty()) {
            gates.answerAll(job.portfolio(), statements, job.by(), job.act());
        }
    }

    /** The reason is that it stood in the file: named as the ground of a gate is, in no language. */
    private void move(Job job, List<Placed> rows) {
        var wanted = new LinkedHashMap<UseCaseId, Arrival>();
        for (var row : rows) {
            var stage = row.plan().stage();
            if (stage != null) {
                wanted.put(row.id(), new Arrival(stage, row.plan().condition()));
            }
        }
        if (!wanted.isEmpty()) {
            bulk.move(job.portfolio(), wanted, job.fileName(), job.by(), job.act());
        }
    }

    private void remember(Job job, List<Placed> rows) {
        var changed = new ArrayList<RowTable.Taken>();
        for (var row : rows) {
            var plan = row.plan();
            var before = job.standing().last(plan.key()).map(Remembered::texts).orElse(Map.of());
            if (plan.result() != Result.UNCHANGED || !plan.texts().equals(before)) {
                boolean listed = plan.result() == Result.NEW;
                changed.add(new RowTable.Taken(plan.key(), row.id(), plan.texts(), before, listed, before(plan)));
            }
        }
        table.write(job.portfolio(), job.register(), job.id(), changed);
    }

    /** Once for each row, since every touch of a use case is a new version of it for the database to look through. */
    private void touch(Job job, List<Placed> rows) {
        var touched = rows.stream()
                .filter(row -> row.plan().result() != Result.UNCHANGED)
                .map(Placed::id)
                .toList();
        if (!touched.isEmpty()) {
            activities.touched(job.act(), job.portfolio(), touched);
            touches.touch(job.portfolio(), touched);
        }
    }

    private static @Nullable NewUseCase before(RowPlan plan) {
        return plan.particulars() == null
                ? null
                : plan.known().map(ImportWriter::particulars).orElse(null);
    }

    private static NewUseCase particulars(State state) {
        var useCase = state.useCase();
        return new NewUseCase(useCase.title(), useCase.description(), useCase.businessUnit());
    }
}
