package org.winnow.web.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnow.core.usecases.Moved;
import org.winnow.web.layout.Toast;

/** Says after a redirect what was done, with the way back. What is to be said travels in the address. */
@ApplicationScoped
class Toasts {
    static final String NOTHING = "nothing=1";
    private static final String SHORTLISTED = "shortlisted";
    private static final String TAKEN_BACK = "taken-back";
    private static final String FAILED = "gate-failed";
    private static final String THERE = "already-there";
    private static final String SINCE = "moved-since";
    private static final String STAY = "stay";
    private static final String ACT = "act";

    /** The part of an address that says what came of shortlisting. */
    static String shortlisted(Moved moved) {
        var act = Optional.ofNullable(moved.act())
                .map(id -> "&" + ACT + "=" + id.value())
                .orElse("");
        return SHORTLISTED + "=" + moved.moved().size() + act + stayed(moved);
    }

    /** The part of an address that says what came of taking it back. */
    static String takenBack(Moved moved) {
        return TAKEN_BACK + "=" + moved.moved().size() + stayed(moved);
    }

    private static String stayed(Moved moved) {
        var counts = new TreeMap<>(moved.refused().stream()
                .collect(Collectors.groupingBy(refused -> name(refused.because()), Collectors.counting())));
        return counts.entrySet().stream()
                .map(count -> "&" + count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining());
    }

    private static String name(Moved.Because because) {
        return switch (because) {
            case GATE_FAILED -> FAILED;
            case ALREADY_THERE -> THERE;
            case MOVED_SINCE -> SINCE;
            default -> STAY;
        };
    }

    /** @param query of the page, kept by the way back */
    Optional<Toast> of(MultivaluedMap<String, String> parameters, Locale locale, String slug, Query query) {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        var words = Words.shortlisting(locale);
        if (parameters.containsKey(NOTHING.substring(0, NOTHING.indexOf('=')))) {
            return Optional.of(Toast.of(words.nothing_chosen()));
        }
        var said = Map.<String, Function<Integer, String>>of(
                SHORTLISTED, words::shortlisted,
                TAKEN_BACK, words::taken_back,
                FAILED, words::gate_failed,
                THERE, words::already_there,
                SINCE, words::moved_since,
                STAY, words::stay);
        var text = Stream.of(SHORTLISTED, TAKEN_BACK, FAILED, THERE, SINCE, STAY)
                .flatMap(name -> number(parameters, name).map(said.get(name)).stream())
                .collect(Collectors.joining(" "));
        var undo = number(parameters, ACT)
                .map(act -> "/p/" + slug + "/shortlistings/" + act + "/undoing" + query.withoutPage());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Toast(text, undo.orElse("")));
    }

    private static Optional<Integer> number(MultivaluedMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
