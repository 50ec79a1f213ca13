package org.winnow.core.people;

/** A session that is still good, and whose it is. */
public record OpenSession(SessionId id, Person person) {}
