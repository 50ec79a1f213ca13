package org.winnow.core.usecases;

import java.util.List;
import java.util.Set;
import org.winnow.core.ids.UseCaseId;

/**
 * What came of stating facts: all of them, or none where one clashes.
 *
 * @param facts how many were written
 * @param unchanged how many said what stands already; nothing was written for these
 * @param clashes what others stated meanwhile; if there is any, nothing was written
 * @param touched the use cases that changed
 */
public record Stated(int facts, int unchanged, List<Clash> clashes, Set<UseCaseId> touched) {

    /** A statement, and the fact that stands since somebody else was quicker. */
    public record Clash(Statement mine, Fact theirs) {}

    public boolean done() {
        return clashes.isEmpty();
    }
}
