package org.winnow.web.bulk;

import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.Reference;
import org.winnow.web.layout.Sent;
import org.winnow.web.rankings.Filters;

/** Which use cases are meant and what is to be said of them, as typed. */
record BulkForm(Sent sent) {

    Kind kind() {
        return Kind.of(sent.text("kind"));
    }

    /** All that match the filter, instead of those that were ticked. */
    boolean all() {
        return !sent.text("all").isEmpty();
    }

    Filters filters() {
        return new Filters(sent.fields());
    }

    List<Reference> ticked() {
        return sent.fields().getOrDefault("ref", List.of()).stream()
                .flatMap(text -> Reference.parse(text).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether what says something else gives way. */
    boolean replaces() {
        return !sent.text("replace").isEmpty();
    }

    /** The revision of the portfolio that was seen; absent where the form has not been looked at yet. */
    Optional<Long> seen() {
        return sent.find("seen").filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    String text(String name) {
        return sent.text(name);
    }
}
