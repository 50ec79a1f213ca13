package org.winnow.web.pipeline;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Moved;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Toast;

/**
 * What came of an act, as the address of the page that follows says it.
 *
 * @param to the stage aimed at; absent after an undoing
 * @param act to undo it by, 0 where there is no way back
 * @param refused the first of those that stayed
 * @param more how many more stayed
 */
record Outcome(@Nullable Stage to, int count, long act, List<Moved.Refused> refused, int more) {
    private static final int NAMED = 5;

    static Outcome of(Moved moved, @Nullable Stage to) {
        var act = moved.act();
        var refused = moved.refused();
        return new Outcome(
                to,
                moved.moved().size(),
                act == null || to == null ? 0 : act.value(),
                refused.stream().limit(NAMED).toList(),
                Math.max(0, refused.size() - NAMED));
    }

    static Optional<Outcome> of(MultivaluedMap<String, String> address) {
        return number(address.getFirst("moved"))
                .map(count -> new Outcome(
                        Stops.stage(text(address.getFirst("to"))).orElse(null),
                        count.intValue(),
                        number(address.getFirst("act")).orElse(0L),
                        address.getOrDefault("stayed", List.of()).stream()
                                .limit(NAMED)
                                .flatMap(text -> stayed(text).stream())
                                .toList(),
                        number(address.getFirst("more")).orElse(0L).intValue()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private static Optional<Moved.Refused> stayed(String text) {
        int at = text.indexOf('.');
        if (at < 0) {
            return Optional.empty();
        }
        var because = Stops.named(text.substring(at + 1), Moved.Because.class);
        return Reference.parse(text.substring(0, at)).flatMap(r -> because.map(b -> new Moved.Refused(r, b)));
    }

    /** The part of an address that says it. */
    String query() {
        var query = new StringBuilder("moved=" + count);
        if (to != null) {
            query.append("&to=").append(Stops.address(to));
        }
        if (act != 0) {
            query.append("&act=").append(act);
        }
        refused.forEach(r -> query.append("&stayed=" + r.reference() + "." + Stops.address(r.because())));
        return more > 0 ? query + "&more=" + more : query.toString();
    }

    Optional<Toast> toast(String base, Look look, PipelineMessages words) {
        if (count == 0) {
            return Optional.empty();
        }
        if (to == null) {
            return Optional.of(Toast.of(words.said_undone(count)));
        }
        var undo = act == 0 ? "" : base + "/stage-moves/" + act + "/undoing" + look.suffix();
        return Optional.of(new Toast(words.said_moved(count, Words.of(to, words)), undo));
    }

    List<String> sentences(PipelineMessages words) {
        var stage = to == null ? "" : Words.of(to, words);
        return refused.stream().map(r -> Words.of(r, stage, words)).toList();
    }
}
