package org.winnow.core.people;

import java.util.Set;

/** What came of using a one-time link. */
public sealed interface LinkUse {
    /** The person is signed in. */
    record Done(StartedSession session) implements LinkUse {}

    /** The link stays good; what was typed must change. */
    record Refused(Set<PersonProblem> problems) implements LinkUse {}

    /** The link is no longer good. */
    record Gone(LinkState state) implements LinkUse {}
}
