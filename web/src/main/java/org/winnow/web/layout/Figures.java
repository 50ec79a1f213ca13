package org.winnow.web.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers and dates as a reader of one language expects them. English: {@code EUR 36.5 m}, {@code 3 Dec 2026}; Chinese:
 * {@code 3650 万欧元}, {@code 2026年12月3日}. The minus is a real one, and units never leave their number.
 */
public final class Figures {
    static final char NBSP = '\u00a0';
    static final char MINUS = '\u2212';
    private static final Map<String, String> CHINESE_CURRENCIES =
            Map.of("EUR", "欧元", "USD", "美元", "CNY", "元", "GBP", "英镑", "CHF", "瑞士法郎", "JPY", "日元", "HKD", "港元");
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);

    private final boolean chinese;

    private Figures(boolean chinese) {
        this.chinese = chinese;
    }

    public static Figures in(Locale locale) {
        return new Figures(locale.getLanguage().equals("zh"));
    }

    /** An amount in text. {@code currency}: ISO code. */
    public String money(BigDecimal amount, String currency) {
        return chinese ? chineseMoney(amount, currency) : currency + NBSP + scaled(amount);
    }

    public String cents(long cents, String currency) {
        return money(BigDecimal.valueOf(cents, 2), currency);
    }

    private static String scaled(BigDecimal amount) {
        var size = amount.abs();
        if (size.compareTo(new BigDecimal("999500000")) >= 0) {
            return three(amount.divide(BILLION)) + NBSP + "bn";
        }
        if (size.compareTo(new BigDecimal("999500")) >= 0) {
            return three(amount.divide(MILLION)) + NBSP + "m";
        }
        return size.compareTo(new BigDecimal("9999.5")) >= 0
                ? three(amount.divide(THOUSAND)) + NBSP + "k"
                : plain(amount, 0);
    }

    /** Three digits that tell something, at most two of them behind the point. */
    private static String three(BigDecimal amount) {
        var size = amount.abs();
        if (size.compareTo(new BigDecimal("99.95")) >= 0) {
            return plain(amount, 0);
        }
        return plain(amount, size.compareTo(new BigDecimal("0.995")) >= 0 ? 1 : 2);
    }

    private static String chineseMoney(BigDecimal amount, String currency) {
        var name = CHINESE_CURRENCIES.getOrDefault(currency, currency);
        var size = amount.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return ungrouped(amount.divide(HUNDRED_MILLION), 2) + NBSP + "亿" + name;
        }
        if (size.compareTo(TEN_THOUSAND) >= 0) {
            int places = size.compareTo(MILLION) >= 0 ? 0 : 1;
            return ungrouped(amount.divide(TEN_THOUSAND), places) + NBSP + "万" + name;
        }
        return ungrouped(amount, 0) + NBSP + name;
    }

    /** In a table whose head names the unit, millions of a currency, with two places. */
    public String millions(BigDecimal amount) {
        return plain(amount.divide(MILLION), 2);
    }

    /** The unit of {@link #millions} for the head of a column. */
    public String millionsOf(String currency) {
        return chinese ? "百万" + CHINESE_CURRENCIES.getOrDefault(currency, currency) : currency + NBSP + "m";
    }

    /** A count or quantity, at most two places, none that say nothing. */
    public String number(Number value) {
        var exact = new BigDecimal(value.toString());
        return new DecimalFormat("#,##0.##", symbols()).format(exact.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Points of a score, one place. */
    public String score(double points) {
        return plain(BigDecimal.valueOf(points), 1);
    }

    /** A share of one as whole percent; what is not quite none or all never reads so. */
    public String percent(double share) {
        if (share > 0 && share < 0.01) {
            return "<1%";
        }
        if (share < 1 && share > 0.99) {
            return ">99%";
        }
        return plain(BigDecimal.valueOf(share * 100), 0) + "%";
    }

    private static String plain(BigDecimal value, int places) {
        return fixed("#,##0", value, places);
    }

    private static String ungrouped(BigDecimal value, int places) {
        return fixed("0", value, places);
    }

    private static String fixed(String whole, BigDecimal value, int places) {
        var rounded = value.setScale(places, RoundingMode.HALF_UP);
        var pattern = places == 0 ? whole : whole + "." + "0".repeat(places);
        return new DecimalFormat(pattern, symbols()).format(rounded);
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign(MINUS);
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        return symbols;
    }

    public String date(LocalDate day) {
        return format(day, "d MMM uuuu", "uuuu年M月d日");
    }

    public String month(LocalDate day) {
        return format(day, "MMM uuuu", "uuuu年M月");
    }

    private String format(LocalDate day, String english, String inChinese) {
        var pattern = DateTimeFormatter.ofPattern(chinese ? inChinese : english, Locale.ENGLISH);
        return pattern.format(day).replace(' ', NBSP);
    }

    /** Date and time of day, with the zone they are of: nobody has to guess whether 9:00 is their own. */
    public String time(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return date(local.toLocalDate())
                + (chinese ? " " : ", ")
                + DateTimeFormatter.ofPattern("HH:mm").format(local)
                + NBSP
                + offset(moment, zone);
    }

    /** What a zone was at a moment, as {@code UTC}, {@code UTC+1} or {@code UTC+5:30}: letters such as CST mean several. */
    public static String offset(Instant moment, ZoneId zone) {
        int minutes = zone.getRules().getOffset(moment).getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        int rest = Math.abs(minutes % 60);
        return "UTC" + (minutes < 0 ? MINUS : '+') + Math.abs(minutes / 60)
                + (rest == 0 ? "" : ":%02d".formatted(rest));
    }

    /** How long ago something was; after a month, its date. */
    public String ago(Instant moment, Instant now, ZoneId zone) {
        var since = Duration.between(moment, now);
        if (since.toMinutes() < 1) {
            return chinese ? "刚刚" : "just now";
        }
        if (since.toHours() < 1) {
            return ago(since.toMinutes(), "minute", "分钟");
        }
        if (since.toDays() < 1) {
            return ago(since.toHours(), "hour", "小时");
        }
        return since.toDays() <= 30
                ? ago(since.toDays(), "day", "天")
                : date(moment.atZone(zone).toLocalDate());
    }

    private String ago(long count, String english, String inChinese) {
        return chinese
                ? "%d %s前".formatted(count, inChinese)
                : "%d %s%s ago".formatted(count, english, count == 1 ? "" : "s");
    }
}
