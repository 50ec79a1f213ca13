package org.winnow.core.imports.values;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words and signs for currencies and multipliers. */
final class Units {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            entry("€", "EUR"),
            entry("eur", "EUR"),
            entry("euro", "EUR"),
            entry("euros", "EUR"),
            entry("欧元", "EUR"),
            entry("$", "USD"),
            entry("us$", "USD"),
            entry("usd", "USD"),
            entry("dollars", "USD"),
            entry("美元", "USD"),
            entry("£", "GBP"),
            entry("gbp", "GBP"),
            entry("chf", "CHF"),
            entry("¥", "CNY"),
            entry("cny", "CNY"),
            entry("rmb", "CNY"),
            entry("元", "CNY"),
            entry("人民币", "CNY"),
            entry("jpy", "JPY"),
            entry("%", "%"),
            entry("percent", "%"),
            entry("prozent", "%"));
    private static final Map<String, BigDecimal> FACTORS = Map.ofEntries(
            entry("k", exp(3)),
            entry("t", exp(3)),
            entry("tsd", exp(3)),
            entry("tsd.", exp(3)),
            entry("thousand", exp(3)),
            entry("thousands", exp(3)),
            entry("tausend", exp(3)),
            entry("千", exp(3)),
            entry("m", exp(6)),
            entry("mn", exp(6)),
            entry("mio", exp(6)),
            entry("mio.", exp(6)),
            entry("million", exp(6)),
            entry("millions", exp(6)),
            entry("millionen", exp(6)),
            entry("百万", exp(6)),
            entry("bn", exp(9)),
            entry("b", exp(9)),
            entry("billion", exp(9)),
            entry("mrd", exp(9)),
            entry("mrd.", exp(9)),
            entry("万", exp(4)),
            entry("亿", exp(8)));
    private static final List<String> CURRENCY_WORDS = longestFirst(CURRENCIES);
    private static final List<String> FACTOR_WORDS = longestFirst(FACTORS);

    private Units() {}

    /** Present where the whole text is a currency, a multiplier, or both in either order. */
    static Optional<HeaderUnit> read(String text) {
        var rest = text.strip();
        var factor = Optional.<BigDecimal>empty();
        var unit = Optional.<String>empty();
        while (!rest.isEmpty()) {
            var here = rest;
            var currency = unit.isPresent() ? Optional.<String>empty() : first(CURRENCY_WORDS, here);
            var multiplier = factor.isPresent() ? Optional.<String>empty() : first(FACTOR_WORDS, here);
            boolean takeCurrency = currency.isPresent()
                    && currency.get().length() >= multiplier.map(String::length).orElse(0);
            var word = takeCurrency ? currency : multiplier;
            if (word.isEmpty()) {
                return Optional.empty();
            }
            unit = takeCurrency ? word.map(CURRENCIES::get) : unit;
            factor = takeCurrency ? factor : word.map(FACTORS::get);
            rest = here.substring(word.get().length()).strip();
        }
        return factor.isEmpty() && unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeaderUnit(factor.orElse(BigDecimal.ONE), unit));
    }

    private static Optional<String> first(List<String> words, String text) {
        return words.stream().filter(text::startsWith).findFirst();
    }

    private static List<String> longestFirst(Map<String, ?> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static BigDecimal exp(int zeros) {
        return BigDecimal.TEN.pow(zeros);
    }
}
