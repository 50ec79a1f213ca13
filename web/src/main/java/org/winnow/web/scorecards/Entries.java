package org.winnow.web.scorecards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.Sent;

/** The criteria of the form: those of the version it began with, less what was removed, more what was added. */
record Entries(List<Entry> all) {

    /** {@code before}: the same criterion in the version it began with. */
    record Entry(Field field, Family family, Better better, Optional<Criterion> before) {}

    static Entries of(Sent sent, Scorecard base, List<Field> fields) {
        boolean untouched = sent.text(Ids.SEEN).isEmpty();
        var all = new ArrayList<Entry>();
        for (var field : fields) {
            var before = base.criteria().stream()
                    .filter(c -> c.field().equals(field.id()))
                    .findFirst();
            if (untouched) {
                before.ifPresent(c -> all.add(new Entry(field, c.family(), c.better(), before)));
            } else {
                sent.find(Ids.in(field))
                        .flatMap(typed -> entry(field, typed, before))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Entry::family).thenComparingInt(entry -> place(entry, base)));
        return new Entries(all);
    }

    private static Optional<Entry> entry(Field field, String typed, Optional<Criterion> before) {
        for (var family : Family.values()) {
            for (var better : Better.values()) {
                if (typed.equals(Ids.in(family, better))) {
                    var same = before.filter(c -> c.family() == family && c.better() == better);
                    return Optional.of(new Entry(field, family, better, same));
                }
            }
        }
        return Optional.empty();
    }

    /** New ones come last. */
    private static int place(Entry entry, Scorecard base) {
        return entry.before().map(base.criteria()::indexOf).orElse(Integer.MAX_VALUE);
    }

    List<Entry> of(Family family) {
        return all.stream().filter(entry -> entry.family() == family).toList();
    }

    boolean judges(Field field) {
        return all.stream().anyMatch(entry -> entry.field().id().equals(field.id()));
    }
}
