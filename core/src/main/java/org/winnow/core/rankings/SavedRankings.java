package org.winnow.core.rankings;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.documents.Documents;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.SavedRankingId;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.Scorecards;

/** Rankings that somebody saved, each with its inputs and its result as one open document. */
@ApplicationScoped
public class SavedRankings {
    private final SavedRankingRepository saved;
    private final Snapshots snapshots;
    private final Rankings rankings;
    private final Scorecards scorecards;
    private final Documents documents;
    private final Activities activities;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    SavedRankings(
            SavedRankingRepository saved,
            Snapshots snapshots,
            Rankings rankings,
            Scorecards scorecards,
            Documents documents,
            Activities activities,
            Clock clock) {
        this.saved = saved;
        this.snapshots = snapshots;
        this.rankings = rankings;
        this.scorecards = scorecards;
        this.documents = documents;
        this.activities = activities;
        this.clock = clock;
    }

    /** A ranking ready to be saved: computed before the transaction that keeps it. */
    public record Ready(long scorecard, long revision, String document) {}

    /**
     * Computes the ranking by the scorecard in force as an open document, outside of any transaction.
     *
     * @return empty where there is nothing to rank
     */
    public Optional<Ready> ready(PortfolioId portfolio) {
        var snapshot = snapshots.now(portfolio);
        return snapshot.matrix().rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Ready(snapshot.scorecard().id().value(), snapshot.revision(), OpenFile.of(snapshot)));
    }

    /** Keeps it, with the reason. */
    @Transactional
    public SavedRankingId save(PortfolioId portfolio, Ready ready, String reason, PersonId by) {
        var entity = new SavedRankingEntity();
        entity.portfolioId = portfolio.value();
        entity.scorecardId = ready.scorecard();
        entity.revision = ready.revision();
        entity.reason = reason;
        entity.sha256 =
                documents.keep(() -> new ByteArrayInputStream(ready.document().getBytes(StandardCharsets.UTF_8)));
        entity.savedBy = by.value();
        entity.savedAt = clock.instant();
        saved.persist(entity);
        activities.record(
                Act.RANKING_SAVED,
                portfolio,
                by,
                Note.about(entity.sha256.substring(0, 12)).because(reason));
        return entity.asRecord(0).id();
    }

    /** All of a portfolio, newest first. */
    @Transactional
    public List<SavedRanking> of(PortfolioId portfolio) {
        var versions = versions(portfolio);
        return saved.of(portfolio).stream()
                .map(entity -> entity.asRecord(versions.getOrDefault(entity.scorecardId, 0)))
                .toList();
    }

    @Transactional
    public Optional<SavedRanking> find(PortfolioId portfolio, SavedRankingId id) {
        var versions = versions(portfolio);
        return saved.of(portfolio, id).map(entity -> entity.asRecord(versions.getOrDefault(entity.scorecardId, 0)));
    }

    private Map<Long, Integer> versions(PortfolioId portfolio) {
        return scorecards.versions(portfolio).stream().collect(toMap(s -> s.id().value(), Scorecard::version));
    }

    /** The open document, byte for byte as it was saved. */
    @Transactional
    public byte[] document(SavedRanking ranking) {
        try (var document = documents.open(ranking.sha256())) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who moved since, by how many places. */
    @Transactional
    public Difference difference(PortfolioId portfolio, SavedRanking ranking) {
        var before = ranks(ranking);
        var now = new LinkedHashMap<Reference, Integer>();
        rankings.of(snapshots.now(portfolio))
                .ranked()
                .forEach(row -> now.put(row.candidate().useCase().reference(), row.rank()));
        var moved = new ArrayList<Difference.Move>();
        now.forEach((reference, rank) -> {
            var from = before.get(reference);
            if (from != null && !from.equals(rank)) {
                moved.add(new Difference.Move(reference, from, rank));
            }
        });
        var entered = now.keySet().stream().filter(r -> !before.containsKey(r)).toList();
        var left = before.keySet().stream().filter(r -> !now.containsKey(r)).toList();
        return new Difference(moved, entered, left, now.size() - moved.size() - entered.size());
    }

    private Map<Reference, Integer> ranks(SavedRanking ranking) {
        try (var document = documents.open(ranking.sha256())) {
            var ranks = new LinkedHashMap<Reference, Integer>();
            for (var standing : json.readTree(document).path("result").path("ranking")) {
                ranks.put(
                        Reference.parse(standing.path("id").asText()).orElseThrow(),
                        standing.path("rank").asInt());
            }
            return ranks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
