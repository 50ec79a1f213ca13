package org.winnow.core.people;

import java.time.Instant;

/** A session in the list of one's own. {@code userAgent}: the browser as it names itself. */
public record SessionRow(
        SessionId id, Instant createdAt, Instant lastSeenAt, Instant endsAt, String address, String userAgent) {}
