package org.winnow.web.people;

import java.util.List;
import org.winnow.core.people.Person;

/** A person in the list. {@code waitsUntil}: a time of day, or empty; {@code places}: the portfolios they belong to. */
record PersonRow(Person person, boolean own, String waitsUntil, List<Place> places) {
    /** Membership in a portfolio; {@code role} is empty where there is none. */
    record Place(long portfolio, String name, String role) {
        public boolean member() {
            return !role.isEmpty();
        }
    }

    public boolean invited() {
        return person.active() && !person.hasPassword();
    }

    public List<Place> memberships() {
        return places.stream().filter(Place::member).toList();
    }

    public List<Place> others() {
        return places.stream().filter(place -> !place.member()).toList();
    }
}
