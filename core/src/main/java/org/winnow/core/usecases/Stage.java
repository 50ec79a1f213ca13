package org.winnow.core.usecases;

import java.util.List;
import java.util.Set;

/** Where a use case stands on its way. */
public enum Stage {
    CANDIDATE,
    ASSESSED,
    SHORTLISTED,
    APPROVED,
    IN_DELIVERY,
    LIVE,
    RETIRED,
    PARKED,
    REJECTED;

    private static final List<Stage> WAY = List.of(CANDIDATE, ASSESSED, SHORTLISTED, APPROVED, IN_DELIVERY, LIVE);
    private static final Set<Stage> RANKED = Set.of(CANDIDATE, ASSESSED, SHORTLISTED, APPROVED);
    private static final Set<Stage> CHOSEN = Set.of(SHORTLISTED, APPROVED, IN_DELIVERY, LIVE);
    private static final Set<Stage> RUNNING = Set.of(IN_DELIVERY, LIVE);
    private static final Set<Stage> ASIDE = Set.of(PARKED, REJECTED);

    /** How far on the way from candidate (0) to live (5); -1 off that way. */
    public int step() {
        return WAY.indexOf(this);
    }

    /** Ranked among the candidates. */
    public boolean ranked() {
        return RANKED.contains(this);
    }

    /** Money or attention is given to it, so that a failed gate forbids it. */
    public boolean chosen() {
        return CHOSEN.contains(this);
    }

    /** In delivery or live: listed apart, with what it still uses. */
    public boolean running() {
        return RUNNING.contains(this);
    }

    /** Parked or rejected: kept with the condition that would revive it. */
    public boolean aside() {
        return ASIDE.contains(this);
    }
}
