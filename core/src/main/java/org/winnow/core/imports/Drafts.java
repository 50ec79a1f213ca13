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
import org.winnow.core.imports.mapping.Mapper;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.Convention;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;
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
            var known = remembered.get(profile.column().name());
            plans.add(
                    known != null
                            ? known.plan(profile.column(), targets)
                            : new ColumnPlan(
                                    profile.column(),
                                    Exports.workedOut(header, profile.column().header())
                                            ? List.of()
                                            : suggestions.get(i).get(0).destinations(),
                                    ours
                                            ? Optional.of(DecimalMark.POINT)
                                            : decided(profile.evidence().decimalMark()),
                                    ours
                                            ? Optional.of(DayOrder.DAY_FIRST)
                                            : decided(profile.evidence().dayOrder()),
                                    Map.of()));
        }
        return plans;
    }

    /** What the cells decide; empty where it is to be asked. */
    static <C> Optional<C> decided(Convention<C> convention) {
        return convention instanceof Convention.Decided<C> decided ? Optional.of(decided.how()) : Optional.empty();
    }
}
