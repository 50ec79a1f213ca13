package org.winnow.core.people;

import java.util.Set;

/** What came of inviting someone. */
public sealed interface Invitation {
    record Sent(Person person, IssuedLink link) implements Invitation {}

    record Refused(Set<PersonProblem> problems) implements Invitation {}
}
