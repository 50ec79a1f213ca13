package org.winnow.core.imports.values;

import java.math.BigDecimal;
import java.util.Optional;
import org.winnow.core.usecases.Side;

/**
 * A number as written.
 *
 * @param side present where only a bound is stated
 * @param number with every multiplier (thousand, million, 万) applied; 30% is 0.30
 * @param unit ISO code of a currency, or {@code %}; where the cell names none, that of the header
 */
public record Amount(Optional<Side> side, BigDecimal number, Optional<String> unit) {}
