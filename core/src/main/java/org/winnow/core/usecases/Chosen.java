package org.winnow.core.usecases;

import java.util.Collection;
import java.util.List;
import org.winnow.core.ids.UseCaseId;

/**
 * Many use cases that one act is to take at once.
 *
 * @param seen the revision of the portfolio that the person saw; what was touched since is left as it is
 * @param replace whether what says something else by now gives way; else it stays
 */
public record Chosen(List<UseCaseId> useCases, long seen, boolean replace) {

    public Chosen {
        useCases = List.copyOf(useCases);
    }

    /** As they stand, whatever anybody did meanwhile. */
    public static Chosen now(Collection<UseCaseId> useCases) {
        return new Chosen(List.copyOf(useCases), Long.MAX_VALUE, true);
    }
}
