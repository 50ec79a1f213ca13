package org.winnow.core.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.UseCaseLists;

/**
 * The newest snapshot of each portfolio. Kept in memory only to save reading: it is made anew whenever the revision in the database has
 * gone on, so that any number of instances agree.
 */
@ApplicationScoped
public class Snapshots {
    /** Fields that figures, filters and search read besides the criteria. */
    private static final List<String> ALSO_READ = List.of(
            "gross-benefit",
            "run-cost",
            "build-cost",
            "months-to-live",
            "time-to-benefit",
            "owner",
            "ai-act-class",
            "engineers");

    private static final int MOST_PORTFOLIOS = 20;

    private final Map<PortfolioId, Snapshot> newest = new ConcurrentHashMap<>();
    private final Portfolios portfolios;
    private final Scorecards scorecards;
    private final Fields fields;
    private final UseCaseLists useCases;
    private final Gates gates;

    Snapshots(Portfolios portfolios, Scorecards scorecards, Fields fields, UseCaseLists useCases, Gates gates) {
        this.portfolios = portfolios;
        this.scorecards = scorecards;
        this.fields = fields;
        this.useCases = useCases;
        this.gates = gates;
    }

    /** What is kept of a portfolio, if it is no older than the revision that the asker has read in the database. */
    Optional<Snapshot> kept(PortfolioId portfolio, long seen) {
        return Optional.ofNullable(newest.get(portfolio)).filter(kept -> kept.revision() >= seen);
    }

    /** The portfolio as it stands now, by the scorecard in force. */
    @Transactional
    Snapshot now(PortfolioId portfolio) {
        long revision = portfolios.find(portfolio).orElseThrow().revision();
        var kept = newest.get(portfolio);
        if (kept != null && kept.revision() == revision) {
            return kept;
        }
        var made = made(portfolio, revision, scorecards.inForce(portfolio), kept);
        if (newest.size() >= MOST_PORTFOLIOS) {
            newest.clear();
        }
        newest.put(portfolio, made);
        return made;
    }

    /** The portfolio as it stands now, by a scorecard that is not in force. Nothing is kept. */
    @Transactional
    Snapshot by(PortfolioId portfolio, Scorecard draft) {
        var now = now(portfolio);
        var read = read(portfolio, draft);
        return read.equals(now.fields()) ? now.by(draft) : made(portfolio, now.revision(), draft, null);
    }

    private Snapshot made(PortfolioId portfolio, long revision, Scorecard scorecard, @Nullable Snapshot kept) {
        var read = read(portfolio, scorecard);
        var terms = portfolios.terms(portfolio);
        int gateCount = gates.of(portfolio).size();
        var base = kept != null && kept.servesFor(scorecard, terms, read, gateCount) ? kept : null;
        long since = base == null ? 0 : base.revision();
        return Snapshot.of(
                revision,
                scorecard,
                terms,
                read,
                base == null ? Map.of() : base.candidates(),
                useCases.changedSince(portfolio, since, Snapshot.ids(read)),
                gates.tallies(portfolio, since),
                gateCount);
    }

    private List<Field> read(PortfolioId portfolio, Scorecard scorecard) {
        Set<Object> wanted = new LinkedHashSet<>(ALSO_READ);
        scorecard.criteria().stream().map(Criterion::field).forEach(wanted::add);
        return fields.of(portfolio).stream()
                .filter(field -> wanted.contains(field.key()) || wanted.contains(field.id()))
                .toList();
    }
}
