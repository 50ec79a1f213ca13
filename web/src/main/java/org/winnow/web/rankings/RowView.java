package org.winnow.web.rankings;

import org.winnow.web.layout.Pips;
import org.winnow.web.layout.ScoreBar;

/**
 * A use case in the list, in words and figures of the reader's language.
 *
 * @param rank its place, or a dash
 * @param beside what stands beside the place: the stage of one listed apart, or how many share it
 * @param because why it is not ranked; empty where it is
 * @param risk 1 low, 2 medium, 3 high
 * @param gate {@code pass}, {@code fail} or {@code open}
 */
record RowView(
        String reference,
        String href,
        String title,
        String unit,
        String rank,
        String beside,
        String because,
        ScoreBar score,
        String npv,
        String run,
        String share,
        String shareWidth,
        int risk,
        String riskText,
        String gate,
        String gateText,
        Pips stage,
        String known,
        String knownWidth,
        boolean ranked,
        boolean clipped,
        String benefit,
        String build,
        String owner) {}
