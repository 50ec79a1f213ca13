package org.winnow.core.rankings;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.ScorecardId;
import org.winnow.core.scorecards.NewScorecard;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCaseLists;

/** What a scorecard would do before it is in force. */
@ApplicationScoped
public class Drafts {
    private final Snapshots snapshots;
    private final Rankings rankings;
    private final UseCaseLists useCases;
    private final Clock clock;

    Drafts(Snapshots snapshots, Rankings rankings, UseCaseLists useCases, Clock clock) {
        this.snapshots = snapshots;
        this.rankings = rankings;
        this.useCases = useCases;
        this.clock = clock;
    }

    /**
     * Ranks by the draft beside the scorecard in force.
     *
     * @param draft one in which nothing is wrong but that name or reason may be missing
     */
    public Effect effect(PortfolioId portfolio, NewScorecard draft, PersonId by) {
        var now = rankings.live(portfolio);
        var then = rankings.of(snapshots.by(portfolio, scorecard(draft, now.scorecard(), by)));
        var before = now.ranked().stream()
                .collect(toMap(row -> row.candidate().useCase().reference(), RankedRow::rank));
        int few = now.terms().few();
        var moves = then.ranked().stream().map(row -> move(row, before)).toList();
        var shown = moves.stream()
                .filter(move -> move.from() <= few || move.to() <= few)
                .sorted(Comparator.comparingInt(Effect.Move::to).thenComparing(Effect.Move::from))
                .toList();
        int far = (int) moves.stream()
                .filter(move -> Math.abs(move.places()) >= Effect.FAR)
                .count();
        return new Effect(few, shown, far, moves.size());
    }

    private Scorecard scorecard(NewScorecard draft, Scorecard now, PersonId by) {
        return new Scorecard(
                new ScorecardId(0),
                now.version() + 1,
                draft.name(),
                draft.reason(),
                by,
                clock.instant(),
                draft.families(),
                draft.criteria());
    }

    /** Gates do not depend on the scorecard, so whoever is ranked by one is ranked by the other. */
    private static Effect.Move move(RankedRow row, Map<Reference, Integer> before) {
        var useCase = row.candidate().useCase();
        int from = before.getOrDefault(useCase.reference(), row.rank());
        return new Effect.Move(useCase.reference(), useCase.title(), from, row.rank());
    }

    /**
     * The far end that is proposed for a scale: a round number not below the largest value present in the field.
     *
     * @param near where the scale begins
     * @return in the field's own unit; absent where no value above {@code near} and 0 is present
     */
    public OptionalDouble farEnd(PortfolioId portfolio, Field field, double near) {
        return useCases.changedSince(portfolio, 0, List.of(field.id())).stream()
                .filter(state -> state.listed())
                .flatMap(state -> Stream.ofNullable(state.contents().get(0)))
                .mapToDouble(content -> greatest(content, field))
                .filter(value -> value > Math.max(near, 0))
                .max()
                .stream()
                .map(RoundNumber::notBelow)
                .findFirst();
    }

    private static double greatest(Content content, Field field) {
        double unit = Math.pow(10, field.kind().decimals());
        if (content instanceof Content.Exact exact) {
            return exact.number() / unit;
        } else if (content instanceof Content.Estimate estimate) {
            return estimate.greatest() / unit;
        } else if (content instanceof Content.Bound bound) {
            return bound.number() / unit;
        }
        return Double.NEGATIVE_INFINITY;
    }
}
