package org.winnow.core.people;

import java.time.Instant;
import java.util.Optional;

/** What a one-time link is worth now. Nothing is said about a token that was never given out. */
public sealed interface LinkState {
    /** May be used; {@code person} is absent for the first administrator, who does not exist yet. */
    record Ready(Purpose purpose, Optional<Person> person, Instant issuedAt, Instant expiresAt) implements LinkState {}

    record Used(Purpose purpose, Instant at) implements LinkState {}

    record Expired(Purpose purpose, Instant at) implements LinkState {}

    record NotValid() implements LinkState {}
}
