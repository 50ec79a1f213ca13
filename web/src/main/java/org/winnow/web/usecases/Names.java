package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;

/** Names of people, each asked for once a request. */
@RequestScoped
class Names {
    private final People people;
    private final Map<PersonId, String> known = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    String of(PersonId person) {
        return known.computeIfAbsent(
                person, id -> people.find(id).map(Person::name).orElse("–"));
    }
}
