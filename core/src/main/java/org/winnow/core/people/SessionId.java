package org.winnow.core.people;

/** Names a session; it is no secret, unlike the session's token. */
public record SessionId(long value) {}
