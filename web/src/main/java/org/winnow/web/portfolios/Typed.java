package org.winnow.web.portfolios;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads what people type for whole numbers, months and rates. */
final class Typed {
    /** Digits, or digits in groups of three; "1.5" is neither, so that it is never taken for 15. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}([,.'\\s\\u00a0\\u202f]\\d{3}){1,4}");

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");

    private Typed() {}

    static OptionalLong whole(String typed) {
        return WHOLE.matcher(typed).matches()
                ? OptionalLong.of(Long.parseLong(typed.replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    static OptionalLong whole(String typed, long least, long most) {
        var number = whole(typed);
        return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most
                ? number
                : OptionalLong.empty();
    }

    static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    /** A share of one, of a number of percent. */
    static OptionalDouble percent(String typed) {
        var plain = typed.replace(',', '.').replace("%", "").strip();
        if (!PERCENT.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double share = Double.parseDouble(plain) / 100;
        return share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
