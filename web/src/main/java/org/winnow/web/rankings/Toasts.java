package org.winnow.web.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Toast;

/** Says after a redirect what was done, with the way back. */
@ApplicationScoped
class Toasts {
    static final String DONE = "shortlisted";
    static final String ACT = "act";
    static final String REFUSED = "refused";
    static final String NOTHING = "nothing";

    Optional<Toast> of(MultivaluedMap<String, String> parameters, Locale locale, String slug) {
        var words = Words.in(locale);
        if (parameters.containsKey(NOTHING)) {
            return Optional.of(Toast.of(words.nothing_chosen()));
        }
        var done = number(parameters.getFirst(DONE));
        var act = number(parameters.getFirst(ACT));
        return done.map(count -> {
            var refused = number(parameters.getFirst(REFUSED));
            var text = words.shortlisted(count)
                    + refused.map(n -> " " + words.refused(n, words.gate_fails()))
                            .orElse("");
            return new Toast(
                    text,
                    act.map(id -> "/p/" + slug + "/shortlistings/" + id + "/undoing")
                            .orElse(""));
        });
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
