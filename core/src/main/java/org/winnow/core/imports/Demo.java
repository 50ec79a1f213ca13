package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.winnow.core.ids.PersonId;
import org.winnow.core.portfolios.BudgetYear;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Mover;

/** The sample: some four hundred use cases of a fictional group, in one file that comes in by the very same import as any other. */
@ApplicationScoped
public class Demo {
    public static final String NAME = "Nordhaven Group";
    private static final String FILE = "nordhaven-use-cases.csv";
    private static final long MILLION_CENTS = 100_000_000L;
    private static final Terms TERMS = new Terms(
            "EUR",
            YearMonth.of(2027, 1),
            36,
            0.08,
            10,
            List.of(
                    new BudgetYear(2027, 12 * MILLION_CENTS, MILLION_CENTS),
                    new BudgetYear(2028, 14 * MILLION_CENTS, MILLION_CENTS),
                    new BudgetYear(2029, 14 * MILLION_CENTS, MILLION_CENTS)));

    private final Portfolios portfolios;
    private final Imports imports;

    Demo(Portfolios portfolios, Imports imports) {
        this.portfolios = portfolios;
        this.imports = imports;
    }

    /** Makes the sample portfolio; whoever asks for it is its first decider. */
    public Portfolio make(PersonId by) {
        var portfolio = portfolios.make(new NewPortfolio(NAME, TERMS, ScaleEnds.EURO_OR_DOLLAR), by);
        var upload = imports.upload(
                portfolio.id(),
                FILE,
                () -> Objects.requireNonNull(Demo.class.getResourceAsStream("demo.csv")),
                "Nordhaven inventory",
                by);
        var id = ((Upload.Kept) upload).id();
        var seen =
                imports.check(portfolio.id(), imports.draft(portfolio.id(), id).orElseThrow(), Role.DECIDER);
        var outcome = imports.confirm(portfolio.id(), id, seen.fingerprint(), new Mover(by, Role.DECIDER));
        if (!(outcome instanceof Confirmation.Done)) {
            throw new IllegalStateException("the sample was not imported: " + outcome);
        }
        return portfolio;
    }
}
