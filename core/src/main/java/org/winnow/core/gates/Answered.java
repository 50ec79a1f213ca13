package org.winnow.core.gates;

import java.util.List;
import java.util.Set;
import org.winnow.core.ids.UseCaseId;

/** What came of answering: all, or none where somebody else was quicker on one of them. */
public record Answered(int answers, int unchanged, List<Clash> clashes, Set<UseCaseId> touched) {

    /** An answer, and the one that stands since somebody else was quicker. */
    public record Clash(GateStatement mine, GateAnswer theirs) {}

    public boolean done() {
        return clashes.isEmpty();
    }
}
