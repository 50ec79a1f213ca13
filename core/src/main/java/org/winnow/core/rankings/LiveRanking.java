package org.winnow.core.rankings;

import java.util.List;
import org.winnow.core.fields.Field;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.scorecards.Scorecard;

/**
 * The order of the candidates now, by one scorecard, with the weights tried.
 *
 * @param revision of the portfolio it was computed at
 * @param fields that criteria, figures, filters and search read
 * @param weights as used
 * @param ranked candidate, assessed, shortlisted and approved use cases that fail no gate, best first
 * @param failing those that fail a gate: no score buys them back
 * @param unranked the same ones as they would have scored, under rank 0
 * @param running in delivery or live: listed apart
 * @param gates how many gates the portfolio has
 * @param facets how many use cases each choice of the filters would show
 */
public record LiveRanking(
        long revision,
        Terms terms,
        Scorecard scorecard,
        List<Field> fields,
        Weights weights,
        List<RankedRow> ranked,
        List<Candidate> failing,
        List<RankedRow> unranked,
        List<Candidate> running,
        List<Candidate> aside,
        int gates,
        Facets facets,
        Standing standing) {

    public boolean empty() {
        return standing instanceof Standing.Empty;
    }
}
