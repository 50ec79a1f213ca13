package org.winnow.web.usecases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Money as the reader's language writes it: EUR 1.2 m, 120 万欧元. A stated sum is never rounded, a computed one is. */
record MoneyText(String currency, Locale locale) {
    private static final Map<String, String> CHINESE =
            Map.of("EUR", "欧元", "USD", "美元", "CNY", "元人民币", "GBP", "英镑", "JPY", "日元", "CHF", "瑞士法郎");
    private static final String SPACE = "\u00a0";

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    String exact(long cents) {
        var step = step(cents);
        var short_ = BigDecimal.valueOf(cents, 2).divide(step).stripTrailingZeros();
        return short_.scale() <= 2 ? written(short_, step) : written(BigDecimal.valueOf(cents, 2), BigDecimal.ONE);
    }

    String rounded(long cents) {
        var step = step(cents);
        int digits = step.compareTo(BigDecimal.ONE) == 0 || chinese() ? 0 : 2;
        return written(BigDecimal.valueOf(cents, 2).divide(step, digits, RoundingMode.HALF_EVEN), step);
    }

    /** By what the number is divided: a million, or ten thousand in Chinese; 1 below that. */
    private BigDecimal step(long cents) {
        var step = BigDecimal.valueOf(chinese() ? 10_000 : 1_000_000);
        return BigDecimal.valueOf(cents, 2).abs().compareTo(step) >= 0 ? step : BigDecimal.ONE;
    }

    private String written(BigDecimal number, BigDecimal step) {
        boolean large = step.compareTo(BigDecimal.ONE) > 0;
        var digits = chinese() && large ? digits(number, 2).replace(",", "") : digits(number, 2);
        return chinese()
                ? digits + SPACE + (large ? "万" : "") + CHINESE.getOrDefault(currency, currency)
                : currency + SPACE + digits + (large ? SPACE + "m" : "");
    }

    /** Digits grouped by three, with a real minus. */
    static String digits(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number).replace('-', '\u2212');
    }
}
