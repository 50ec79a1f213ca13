package org.winnow.core.imports.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit that a header states for all cells below it: {@code (T€)}, {@code in million USD}, {@code 万元}.
 *
 * @param factor for cells that have no multiplier of their own
 * @param unit ISO code of a currency, or {@code %}
 */
public record HeaderUnit(BigDecimal factor, Optional<String> unit) {
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile(".*[(\\[](.*?)[)\\]].*"),
            Pattern.compile(".*(?:\\bin|,|/)\\s+([^,]*)"),
            Pattern.compile(".*?((?:百万|千|万|亿)?(?:元|美元|欧元))"));

    public static final HeaderUnit NONE = new HeaderUnit(BigDecimal.ONE, Optional.empty());

    /** Looks into brackets and behind the last comma or "in", never into the name itself. */
    public static HeaderUnit of(String header) {
        var plain = Fillers.plain(header);
        for (var place : PLACES) {
            var match = place.matcher(plain);
            if (match.matches()) {
                var unit = Units.read(match.group(1));
                if (unit.isPresent()) {
                    return unit.get();
                }
            }
        }
        return NONE;
    }
}
