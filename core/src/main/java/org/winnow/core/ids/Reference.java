package org.winnow.core.ids;

import java.util.Optional;
import java.util.regex.Pattern;

/** Our own name of a use case, {@code UC-0042}: unique in its portfolio and never reused. */
public record Reference(int number) implements Comparable<Reference> {

    private static final Pattern FORM = Pattern.compile("(?i)\\s*UC-(\\d{1,9})\\s*");

    public Reference {
        if (number < 1) {
            throw new IllegalArgumentException("a reference counts from 1; found " + number);
        }
    }

    /** Reads {@code UC-0042}, in any case and with any number of zeros. */
    public static Optional<Reference> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() && Integer.parseInt(form.group(1)) > 0
                ? Optional.of(new Reference(Integer.parseInt(form.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Reference other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "UC-%04d".formatted(number);
    }
}
