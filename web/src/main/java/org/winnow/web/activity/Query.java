package org.winnow.web.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.Reference;

/** What the address of the page says; what is strange there is left out. */
record Query(Optional<PersonId> person, Optional<Act> act, Optional<Reference> useCase, Optional<Long> before) {

    static Query of(String person, String act, String useCase, String before) {
        return new Query(
                number(person).map(PersonId::new),
                Arrays.stream(Act.values())
                        .filter(one -> address(one).equals(act))
                        .findFirst(),
                Reference.parse(useCase),
                number(before));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    static String address(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean filters() {
        return person.isPresent() || act.isPresent() || useCase.isPresent();
    }

    /** The same address with another place to go on from; 0 for the newest. */
    String from(long line) {
        var query = new StringBuilder("?");
        person.ifPresent(id -> query.append("person=").append(id.value()).append('&'));
        act.ifPresent(one -> query.append("act=").append(address(one)).append('&'));
        useCase.ifPresent(one -> query.append("use-case=").append(one).append('&'));
        return line == 0
                ? query.toString()
                : query.append("before=").append(line).toString();
    }
}
