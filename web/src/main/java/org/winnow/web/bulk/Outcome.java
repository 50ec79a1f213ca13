package org.winnow.web.bulk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Reference;

/**
 * What came of an act, as the address of the page that follows says it.
 *
 * @param undone how many stand as before, where an act was taken back; -1 elsewhere
 * @param more how many more were left than are named
 */
record Outcome(Kind kind, Came came, int undone, int more) {
    private static final int NAMED = 30;

    static Outcome of(Kind kind, Came came) {
        var named = came.left().stream().limit(NAMED).toList();
        return new Outcome(
                kind, new Came(came.taken(), came.act(), named), -1, came.left().size() - named.size());
    }

    static Outcome undone(int count) {
        return new Outcome(Kind.GATE, new Came(0, 0, List.of()), count, 0);
    }

    static Outcome of(MultivaluedMap<String, String> address) {
        var left = address.getOrDefault("left", List.of()).stream()
                .limit(NAMED)
                .flatMap(text -> left(text).stream())
                .toList();
        var kind = address.getFirst("kind");
        return new Outcome(
                Kind.of(kind == null ? "" : kind),
                new Came((int) number(address.getFirst("done"), 0), number(address.getFirst("act"), 0), left),
                (int) number(address.getFirst("undone"), -1),
                (int) number(address.getFirst("more"), 0));
    }

    private static Optional<Came.Left> left(String text) {
        int at = text.indexOf('.');
        return at < 0
                ? Optional.empty()
                : Reference.parse(text.substring(0, at))
                        .map(reference -> new Came.Left(reference, text.substring(at + 1)));
    }

    private static long number(@Nullable String text, long otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    /** The part of an address that says it. */
    String query() {
        if (undone >= 0) {
            return "undone=" + undone;
        }
        var query = new StringBuilder("kind=%s&done=%d&act=%d".formatted(kind.address(), came.taken(), came.act()));
        came.left().forEach(left -> query.append("&left=" + left.reference() + "." + left.because()));
        return more > 0 ? query + "&more=" + more : query.toString();
    }

    boolean undoable() {
        return came.act() > 0;
    }
}
