package org.winnow.web.rankings;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;

/**
 * A ranking as the address asks for it.
 *
 * @param ranking by the weights tried
 * @param own by the weights of the scorecard
 */
record Asked(LiveRanking ranking, LiveRanking own, Query query) {
    static final int TOP = 10;

    /** Those with a rank that the filters show, in the order asked for. */
    List<RankedRow> rows() {
        var matches = query.filter().asPredicate(ranking.gates());
        return ranking.ranked().stream()
                .filter(row -> matches.test(row.candidate()))
                .sorted(query.order().comparator(query.reversed()))
                .toList();
    }

    /** How many of the first ten are others than by the scorecard's own weights. */
    int changed() {
        var before = top(own);
        return (int) top(ranking).stream().filter(id -> !before.contains(id)).count();
    }

    private static Set<UseCaseId> top(LiveRanking ranking) {
        return ranking.ranked().stream()
                .limit(TOP)
                .map(row -> row.candidate().useCase().id())
                .collect(toSet());
    }
}
