package org.winnow.web.bulk;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be said of many at once. */
enum Kind {
    GATE,
    RATING,
    UNIT,
    WORDS,
    STAGE;

    static Kind of(String address) {
        return Stream.of(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElse(GATE);
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
