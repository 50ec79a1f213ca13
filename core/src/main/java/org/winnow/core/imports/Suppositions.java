package org.winnow.core.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.winnow.core.gates.Answer;
import org.winnow.core.ids.GateId;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.rankings.Supposed;

/** Keeps what the rows of a file would state, as long as they are not too many to be ranked while somebody waits. */
final class Suppositions implements Consumer<RowPlan> {
    static final int MOST = 20_000;

    private final List<Supposed> kept = new ArrayList<>();
    private int rows;

    @Override
    public void accept(RowPlan plan) {
        if (plan.result() == Result.NEW || plan.result() == Result.CHANGED) {
            rows++;
            if (rows <= MOST) {
                kept.add(supposed(plan));
            }
        }
    }

    private static Supposed supposed(RowPlan plan) {
        var answers = new HashMap<GateId, Answer>();
        plan.gates().forEach((gate, cell) -> answers.put(gate, cell.answer()));
        var known = plan.known().map(state -> state.useCase().reference());
        return new Supposed(known, plan.title(), plan.stage(), plan.contents(), answers);
    }

    /** Absent where there were too many. */
    Optional<Collection<Supposed>> all() {
        return rows > MOST ? Optional.empty() : Optional.of(kept);
    }
}
