package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Mapper;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.Convention;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;
import org.winnow.core.imports.values.Evidence;
import org.winnow.core.imports.writing.Exports;

/** Puts together what each column of a file is taken for: as the register remembers it, else as its header and cells suggest. */
@ApplicationScoped
class Drafts {
    private final Fields fields;
    private final Gates gates;
    private final ColumnTable columns;
    private final Files files;

    Drafts(Fields fields, Gates gates, ColumnTable columns, Files files) {
        this.fields = fields;
        this.gates = gates;
        this.columns = columns;
        this.files = files;
    }

    Draft of(PortfolioId portfolio, Import of) {
        var file = files.of(of.sha256(), of.dialect());
        return QuarkusTransaction.joiningExisting().call(() -> {
            var targets = targets(portfolio);
            var kept = columns.of(of.id());
            var plans = new ArrayList<ColumnPlan>();
            for (var column : file.table().columns()) {
                plans.add(kept.get(column.index()).plan(column, targets));
            }
            var suggestions = Mapper.suggest(file.profiles(), targets);
            return new Draft(
                    of, file.table(), plans, file.profiles(), suggestions, targets, columns.decisions(of.id()));
        });
    }

    private List<Target> targets(PortfolioId portfolio) {
        return PortfolioTargets.of(fields.of(portfolio), gates.of(portfolio));
    }

    List<ColumnPlan> suggested(PortfolioId portfolio, long register, Files.File file) {
        var targets = targets(portfolio);
        var remembered = columns.remembered(register);
        var suggestions = Mapper.suggest(file.profiles(), targets);
        var header = file.table().columns().stream().map(Column::header).toList();
        boolean ours = Exports.ours(header);
        var plans = new ArrayList<ColumnPlan>();
        for (int i = 0; i < file.profiles().size(); i++) {
            var profile = file.profiles().get(i);
            var best = Exports.workedOut(header, profile.column().header())
                    ? List.<Destination>of()
                    : suggestions.get(i).get(0).destinations();
            var known = Optional.ofNullable(remembered.get(profile.column().name()))
                    .map(row -> row.plan(profile.column(), targets))
                    .orElseGet(
                            () -> new ColumnPlan(profile.column(), best, Optional.empty(), Optional.empty(), Map.of()));
            plans.add(
                    ours
                            ? known.written(Optional.of(DecimalMark.POINT), Optional.of(DayOrder.DAY_FIRST))
                            : written(known, profile.evidence()));
        }
        return plans;
    }

    private static ColumnPlan written(ColumnPlan plan, Evidence shown) {
        return plan.written(
                how(shown.decimalMark(), shown.showsMark(), plan.mark()),
                how(shown.dayOrder(), shown.showsOrder(), plan.dayOrder()));
    }

    /** Where the cells leave it open, as it was before; where they can be read in two ways and it was never known, it is to be asked. */
    private static <C> Optional<C> how(Convention<C> convention, boolean shown, Optional<C> before) {
        var decided = decided(convention);
        return shown ? decided.or(() -> before) : before.or(() -> decided);
    }

    /** What the cells decide; empty where it is to be asked. */
    private static <C> Optional<C> decided(Convention<C> convention) {
        return convention instanceof Convention.Decided<C> decided ? Optional.of(decided.how()) : Optional.empty();
    }
}
