package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Checker;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.imports.checking.Standing;
import org.winnow.core.imports.checking.Summary;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.rankings.Outlook;
import org.winnow.core.rankings.Rankings;

/** Works out what imports would do. The last few checks are remembered. */
@ApplicationScoped
class Checks {
    private static final int REMEMBERED = 8;

    private final ImportRepository imports;
    private final Standings standings;
    private final Portfolios portfolios;
    private final Rankings rankings;
    private final Recent<Key, Checked> recent = new Recent<>(REMEMBERED);

    Checks(ImportRepository imports, Standings standings, Portfolios portfolios, Rankings rankings) {
        this.imports = imports;
        this.standings = standings;
        this.portfolios = portfolios;
        this.rankings = rankings;
    }

    /** Everything that a check depends on. */
    private record Key(ImportId id, int version, long revision, boolean decider) {}

    /** A check and what the ranking would be. */
    record Checked(Check check, Optional<Outlook> outlook) {}

    Checked of(PortfolioId portfolio, Draft draft, Role role) {
        long revision = portfolios.find(portfolio).orElseThrow().revision();
        var key = new Key(draft.of().id(), draft.of().version(), revision, role.may(Role.DECIDER));
        return recent.of(key, () -> checked(portfolio, draft, role));
    }

    private Checked checked(PortfolioId portfolio, Draft draft, Role role) {
        var summary = new Summary();
        var suppositions = new Suppositions();
        var standing = standing(portfolio, draft, role);
        Checker.run(draft.table(), draft.columns(), draft.decisions(), standing, summary.andThen(suppositions));
        var check = summary.check(draft.columns(), standing, draft.of().version());
        return new Checked(check, suppositions.all().map(all -> rankings.outlook(portfolio, all)));
    }

    private Standing standing(PortfolioId portfolio, Draft draft, Role role) {
        long register = QuarkusTransaction.joiningExisting()
                .call(() -> imports.of(portfolio, draft.of().id()).orElseThrow().registerId);
        return standings.now(portfolio, register, role.may(Role.DECIDER));
    }

    void rejected(PortfolioId portfolio, Draft draft, Role role, Consumer<RowPlan> taker) {
        var standing = standing(portfolio, draft, role);
        Checker.run(draft.table(), draft.columns(), draft.decisions(), standing, plan -> {
            if (plan.result() == Result.REJECTED || plan.result() == Result.DUPLICATE) {
                taker.accept(plan);
            }
        });
    }
}
