package org.winnow.core.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Target;

/** A destination as a short text, for the database and for forms: {@code MONEY:run-cost:LEAST:WHOLE_CELL}. */
public final class DestinationCode {
    private DestinationCode() {}

    public static String of(Destination destination) {
        var target = destination.target();
        return target.use() + ":" + target.key() + ":" + destination.part() + ":" + destination.cut();
    }

    /** Absent where the target is gone, such as an archived field, or the text is none of ours. */
    public static Optional<Destination> read(String code, List<Target> targets) {
        var parts = List.of(code.split(":", -1));
        if (parts.size() != 4) {
            return Optional.empty();
        }
        return targets.stream()
                .filter(target ->
                        target.use().name().equals(parts.get(0)) && target.key().equals(parts.get(1)))
                .findFirst()
                .flatMap(target -> read(target, parts.get(2), parts.get(3)));
    }

    private static Optional<Destination> read(Target target, String part, String cut) {
        return named(Destination.Part.values(), part)
                .flatMap(p -> named(Destination.Cut.values(), cut).map(c -> new Destination(target, p, c)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
