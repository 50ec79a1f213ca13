package org.winnow.core.rankings.openfile;

import java.util.List;

/**
 * A result computed anew.
 *
 * @param result in canonical form
 * @param document the whole file with this result, in canonical form
 * @param recorded whether the file had a result to compare with
 * @param deviations where that one differs; none if it had none
 */
public record Computed(String result, String document, boolean recorded, List<Deviation> deviations) {
    public Computed {
        deviations = List.copyOf(deviations);
    }
}
