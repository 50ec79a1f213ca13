package org.winnow.core.rankings;

import java.time.Instant;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.SavedRankingId;

/**
 * A ranking as somebody saved it; it stays as it was whatever changes later.
 *
 * @param revision of the portfolio it was computed at
 * @param sha256 of its canonical inputs and result
 */
public record SavedRanking(
        SavedRankingId id,
        int scorecardVersion,
        long revision,
        String reason,
        String sha256,
        PersonId by,
        Instant at) {}
