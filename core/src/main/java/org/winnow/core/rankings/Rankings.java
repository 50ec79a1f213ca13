package org.winnow.core.rankings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Stage;
import org.winnow.scoring.additive.Ranking;

/** The order of the candidates of a portfolio: live, a pure function of revision, scorecard and weights. */
@ApplicationScoped
public class Rankings {
    /** A ranking of 10,000 holds some 3 MB; a dozen are those that people look at now. */
    private static final int MOST_KEPT = 12;

    private final Cache<Key, LiveRanking> recent =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Snapshots snapshots;

    Rankings(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The ranking now, with the weights of the scorecard in force. */
    public LiveRanking live(PortfolioId portfolio) {
        return live(portfolio, (weights, fields) -> weights);
    }

    /**
     * The ranking now, with weights tried.
     *
     * @param tried makes them from those of the scorecard in force and the fields that its criteria read
     */
    public LiveRanking live(PortfolioId portfolio, BiFunction<Weights, List<Field>, Weights> tried) {
        return tried(portfolio, snapshots.now(portfolio), tried);
    }

    /** The same for whoever has read the revision in the course of the same request: the database is asked again only if it went on. */
    public LiveRanking live(PortfolioId portfolio, long seen, BiFunction<Weights, List<Field>, Weights> tried) {
        return tried(portfolio, snapshots.kept(portfolio, seen).orElseGet(() -> snapshots.now(portfolio)), tried);
    }

    private LiveRanking tried(
            PortfolioId portfolio, Snapshot snapshot, BiFunction<Weights, List<Field>, Weights> tried) {
        var weights = tried.apply(Weights.of(snapshot.scorecard()), snapshot.fields());
        return kept(portfolio, snapshot, weights);
    }

    private LiveRanking kept(PortfolioId portfolio, Snapshot snapshot, Weights weights) {
        return recent.get(new Key(portfolio, snapshot.revision(), weights), key -> of(snapshot, weights));
    }

    /** Everything that a live ranking is a function of. */
    private record Key(PortfolioId portfolio, long revision, Weights weights) {}

    /** The ranking of a snapshot with the weights of its scorecard. */
    LiveRanking of(Snapshot snapshot) {
        return of(snapshot, Weights.of(snapshot.scorecard()));
    }

    private static LiveRanking of(Snapshot snapshot, Weights weights) {
        var ranking = snapshot.matrix().values().rank(weights.ofCriteria(snapshot.scorecard()));
        var ranked = ranked(snapshot, ranking);
        var all = snapshot.candidates().values();
        var failing = those(all, c -> c.useCase().stage().ranked() && c.gateFailed());
        return new LiveRanking(
                snapshot.revision(),
                snapshot.terms(),
                snapshot.scorecard(),
                snapshot.fields(),
                weights,
                ranked,
                failing,
                unranked(snapshot, ranking),
                those(all, c -> c.useCase().stage().running()),
                those(all, c -> c.useCase().stage().aside() || c.useCase().stage() == Stage.RETIRED),
                snapshot.gates(),
                snapshot.facets(),
                Standings.of(snapshot.terms().few(), ranked, failing.size(), !all.isEmpty()));
    }

    /** What would become of the ranking if something were said, by the same scorecard, weights and scales. Says nothing. */
    public Outlook outlook(PortfolioId portfolio, Collection<Supposed> supposed) {
        var now = snapshots.now(portfolio);
        return Outlooks.between(
                kept(portfolio, now, Weights.of(now.scorecard())), of(new Outlooks(now).with(supposed)));
    }

    private static List<RankedRow> ranked(Snapshot snapshot, Ranking ranking) {
        var standings = ranking.standings();
        var rows = new ArrayList<RankedRow>(standings.size());
        var sharing = sharing(standings);
        for (var standing : standings) {
            rows.add(row(snapshot, ranking, standing, sharing[standing.rank()]));
        }
        return rows;
    }

    private static List<RankedRow> unranked(Snapshot snapshot, Ranking ranking) {
        return IntStream.of(ranking.unranked())
                .mapToObj(candidate -> row(snapshot, ranking, ranking.unranked(candidate), 1))
                .toList();
    }

    /** How many candidates share each rank. */
    private static int[] sharing(List<org.winnow.scoring.additive.Standing> standings) {
        var sharing = new int[standings.size() + 1];
        standings.forEach(standing -> sharing[standing.rank()]++);
        return sharing;
    }

    private static RankedRow row(
            Snapshot snapshot, Ranking ranking, org.winnow.scoring.additive.Standing standing, int tied) {
        int candidate = standing.candidate();
        int criteria = snapshot.scorecard().criteria().size();
        return new RankedRow(
                standing.rank(),
                tied,
                standing.score(),
                standing.scoreIfKnown(),
                standing.known(),
                () -> ranking.contributions(candidate),
                IntStream.range(0, criteria).anyMatch(c -> ranking.isClipped(candidate, c)),
                snapshot.matrix().front().get(candidate),
                snapshot.matrix().rows().get(candidate));
    }

    private static List<Candidate> those(Collection<Candidate> all, Predicate<Candidate> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** A use case as the ranking sees it, whether ranked or listed apart. */
    public Optional<Candidate> candidate(PortfolioId portfolio, Reference reference) {
        return Optional.ofNullable(snapshots.now(portfolio).candidates().get(reference.number()));
    }

    /** All listed use cases, by reference. */
    public List<Candidate> candidates(PortfolioId portfolio) {
        return List.copyOf(snapshots.now(portfolio).candidates().values());
    }

    /**
     * All use cases that pass a filter, for acts on "all that match": as the list shows them, so without those put aside or retired, unless
     * the filter names their stage.
     */
    public List<Candidate> matching(PortfolioId portfolio, Filter filter) {
        var snapshot = snapshots.now(portfolio);
        var matches = filter.asPredicate(snapshot.gates());
        return snapshot.candidates().values().stream()
                .filter(c -> !filter.stages().isEmpty() || onTheWay(c.useCase().stage()))
                .filter(matches)
                .toList();
    }

    private static boolean onTheWay(Stage stage) {
        return stage.ranked() || stage.running();
    }
}
