package org.winnow.core.usecases;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;

/** For later features whose acts change what the ranking knows of a use case. */
@ApplicationScoped
public class Touches {
    private final UseCaseRepository useCases;
    private final SubjectTable subjects;
    private final Portfolios portfolios;

    Touches(UseCaseRepository useCases, SubjectTable subjects, Portfolios portfolios) {
        this.useCases = useCases;
        this.subjects = subjects;
        this.portfolios = portfolios;
    }

    /** Makes other writers of the same use cases wait until this transaction ends. */
    @Transactional(MANDATORY)
    public void lock(PortfolioId portfolio, Collection<UseCaseId> ids) {
        useCases.lock(portfolio, ids);
    }

    /** Those of them that are listed, as an act on many looks at them. */
    @Transactional(MANDATORY)
    public List<Sorted.Subject> look(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return subjects.look(portfolio, ids);
    }

    /** The same, and other writers of the portfolio wait until this transaction ends. */
    @Transactional(MANDATORY)
    public List<Sorted.Subject> lookLocked(PortfolioId portfolio, Collection<UseCaseId> ids) {
        portfolios.lock(portfolio);
        return subjects.locked(portfolio, ids);
    }

    /** Raises the portfolio's revision and stamps the use cases with it, as the last statement of an act. */
    @Transactional(MANDATORY)
    public void touch(PortfolioId portfolio, Collection<UseCaseId> ids) {
        useCases.touch(ids, portfolios.raise(portfolio));
    }
}
