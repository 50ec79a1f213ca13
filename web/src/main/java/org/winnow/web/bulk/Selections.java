package org.winnow.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.Rankings;
import org.winnow.web.security.CurrentPortfolio;

/** Finds the use cases that a form means. */
@RequestScoped
class Selections {
    private final Rankings rankings;
    private final Portfolios portfolios;
    private final CurrentPortfolio portfolio;

    Selections(Rankings rankings, Portfolios portfolios, CurrentPortfolio portfolio) {
        this.rankings = rankings;
        this.portfolios = portfolios;
        this.portfolio = portfolio;
    }

    /** The revision is read first: whatever is done meanwhile counts as not seen. */
    Selection of(BulkForm form) {
        long revision = portfolios.find(portfolio.id()).orElseThrow().revision();
        return new Selection(form, candidates(form), revision);
    }

    private List<Candidate> candidates(BulkForm form) {
        if (form.all()) {
            return rankings.matching(portfolio.id(), form.filters().filter());
        }
        var ticked = new HashSet<>(form.ticked());
        return ticked.isEmpty()
                ? List.of()
                : rankings.candidates(portfolio.id()).stream()
                        .filter(c -> ticked.contains(c.useCase().reference()))
                        .toList();
    }
}
