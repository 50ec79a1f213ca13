package org.winnow.core.people;

import java.time.Instant;
import java.util.Set;

/** What came of changing one's own password. */
public sealed interface PasswordChange {
    /** All sessions have ended; this new one takes the place of the one that asked. */
    record Done(StartedSession session) implements PasswordChange {}

    record WrongPassword(int triesLeft) implements PasswordChange {}

    record Waits(Instant until) implements PasswordChange {}

    record Refused(Set<PersonProblem> problems) implements PasswordChange {}
}
