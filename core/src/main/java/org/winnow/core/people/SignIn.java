package org.winnow.core.people;

import java.time.Instant;

/** What came of a try to sign in. Unknown, deactivated and mistyped accounts can't be told apart. */
public sealed interface SignIn {
    record Done(StartedSession session) implements SignIn {}

    record Wrong(int triesLeft) implements SignIn {}

    record Waits(Instant until) implements SignIn {}
}
