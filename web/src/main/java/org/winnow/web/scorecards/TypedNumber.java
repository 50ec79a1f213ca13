package org.winnow.web.scorecards;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads a number as people type it: {@code 12.5}, {@code 12,5}, {@code 40 %}, {@code 5,000,000}, full-width digits. */
final class TypedNumber {
    private static final String GROUPED = "-?\\d{1,3}(,\\d{3})+(\\.\\d+)?";
    private static final String WITH_COMMA = "-?\\d+,\\d+";
    private static final String PLAIN = "-?\\d{1,15}(\\.\\d{1,9})?";

    private TypedNumber() {}

    static Optional<BigDecimal> of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s'’]", "")
                .replace('\u2212', '-')
                .replaceAll("%$", "");
        if (plain.matches(GROUPED)) {
            plain = plain.replace(",", "");
        } else if (plain.matches(WITH_COMMA)) {
            plain = plain.replace(',', '.');
        }
        return plain.matches(PLAIN) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
