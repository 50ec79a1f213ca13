package org.winnow.web.usecases;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;

/** Reads numbers as people write them, and refuses what could mean two things: 1,200,000 · 1.2m · 120万, but not 1.234,5. */
final class TypedNumber {
    /** In the smallest unit; sums of many such numbers still fit. */
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(17);

    private static final Pattern FORM =
            Pattern.compile("(-?)(\\d{1,3}(?:,\\d{3})+|\\d{1,30})(\\.\\d{1,30})?\\s*(\\p{IsAlphabetic}{0,8})");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9));
    private static final Map<String, String> CURRENCY_WORDS = Map.of("EUR", "欧元", "USD", "美元", "CNY", "元", "GBP", "英镑");

    private TypedNumber() {}

    /** Why a text is refused. */
    enum Problem {
        NOT_A_NUMBER,
        TOO_FINE,
        TOO_LARGE
    }

    sealed interface Reading {
        /** {@code smallest}: in the field's smallest unit. */
        record Read(long smallest) implements Reading {}

        record Refused(Problem problem) implements Reading {}
    }

    static Reading read(String typed, Field field, String currency) {
        var form = FORM.matcher(plain(typed, field, currency));
        if (!form.matches()) {
            return new Reading.Refused(Problem.NOT_A_NUMBER);
        }
        var power = POWERS.get(form.group(4));
        if (power == null || (inMonths(field) && form.group(4).equals("m"))) {
            return new Reading.Refused(Problem.NOT_A_NUMBER);
        }
        var digits = form.group(2).replace(",", "") + (form.group(3) == null ? "" : form.group(3));
        return smallest(
                new BigDecimal(form.group(1) + digits), power + field.kind().decimals());
    }

    /** The same number without currency, with plain digits and signs. */
    private static String plain(String typed, Field field, String currency) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip()
                .toLowerCase(Locale.ROOT);
        return field.kind() == Kind.MONEY ? withoutCurrency(plain, currency) : plain;
    }

    private static String withoutCurrency(String plain, String currency) {
        var names = Pattern.quote(currency.toLowerCase(Locale.ROOT))
                + "|" + Pattern.quote(symbol(currency).toLowerCase(Locale.ROOT))
                + "|" + Pattern.quote(CURRENCY_WORDS.getOrDefault(currency, currency));
        return plain.replaceFirst("^(" + names + ")\\s*", "").replaceFirst("\\s*(" + names + ")$", "");
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "CNY", "JPY" -> "¥";
            default ->
                Currency.getAvailableCurrencies().stream()
                        .filter(known -> known.getCurrencyCode().equals(currency))
                        .map(known -> known.getSymbol(Locale.ROOT))
                        .findFirst()
                        .orElse(currency);
        };
    }

    /** "12m" of a field counted in months means twelve months, not twelve million. */
    private static boolean inMonths(Field field) {
        return field.unit().equals("months");
    }

    private static Reading smallest(BigDecimal number, int power) {
        var smallest = number.movePointRight(power).stripTrailingZeros();
        if (smallest.scale() > 0) {
            return new Reading.Refused(Problem.TOO_FINE);
        }
        return smallest.abs().compareTo(GREATEST) > 0
                ? new Reading.Refused(Problem.TOO_LARGE)
                : new Reading.Read(smallest.longValueExact());
    }
}
