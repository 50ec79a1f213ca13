package org.winnow.core.imports.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a column goes: which target, which part of it, and which part of the cell. */
public record Destination(Target target, Part part, Cut cut) {

    public enum Part {
        /** The only value; of an estimate the likely one when least or greatest stand in other columns. */
        WHOLE,
        LEAST,
        LIKELY,
        GREATEST
    }

    public enum Cut {
        WHOLE_CELL,
        /** {@code USDA-001} of {@code USDA-001: Repair Spend}. */
        ID_IN_FRONT,
        /** {@code Repair Spend} of it. */
        BEHIND_ID
    }

    static final Pattern ID_AND_TEXT = Pattern.compile(
            "\\s*([\\p{Lu}][\\p{L}\\d]*[-_ /]?\\d[\\p{L}\\d\\-_]*)\\s*(?:[:–]|\\s-\\s)\\s*(\\S.*)", Pattern.DOTALL);

    public static Destination whole(Target target) {
        return new Destination(target, Part.WHOLE, Cut.WHOLE_CELL);
    }

    /** The part of the cell that goes there; absent where the cell does not have it. */
    public Optional<String> text(String cell) {
        if (cut == Cut.WHOLE_CELL) {
            return Optional.of(cell);
        }
        var match = ID_AND_TEXT.matcher(cell);
        if (match.matches()) {
            return Optional.of(match.group(cut == Cut.ID_IN_FRONT ? 1 : 2));
        }
        return cut == Cut.ID_IN_FRONT ? Optional.empty() : Optional.of(cell);
    }
}
