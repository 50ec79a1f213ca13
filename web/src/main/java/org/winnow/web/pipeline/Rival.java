package org.winnow.web.pipeline;

import java.util.Optional;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;

/** One of those compared, with its place in the ranking where it has one. */
record Rival(Candidate candidate, Optional<RankedRow> row) {

    static Rival of(Candidate candidate, LiveRanking ranking) {
        var reference = candidate.useCase().reference();
        return new Rival(
                candidate,
                ranking.ranked().stream()
                        .filter(row -> row.candidate().useCase().reference().equals(reference))
                        .findFirst());
    }
}
