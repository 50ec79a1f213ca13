package org.winnow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures ENGLISH = Figures.in(Locale.ENGLISH);
    private static final Figures CHINESE = Figures.in(Locale.forLanguageTag("zh"));
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

    @Test
    void aTimeSaysItsZone() {
        assertThat(ENGLISH.time(NOON, ZoneId.of("Europe/Berlin")).replace(Figures.NBSP, ' '))
                .isEqualTo("3 Dec 2026, 13:00 UTC+1");
        assertThat(CHINESE.time(NOON, ZoneId.of("Asia/Kolkata")).replace(Figures.NBSP, ' '))
                .isEqualTo("2026年12月3日 17:30 UTC+5:30");
        assertThat(Figures.offset(NOON, ZoneOffset.UTC)).isEqualTo("UTC");
    }

    @Test
    void moneyKeepsItsUnitAndThreeTellingDigits() {
        assertThat(english("36500000")).isEqualTo("EUR 36.5 m");
        assertThat(english("1250")).isEqualTo("EUR 1,250");
        assertThat(english("92300")).isEqualTo("EUR 92.3 k");
        assertThat(english("999600")).isEqualTo("EUR 1.0 m");
        assertThat(english("2400000000")).isEqualTo("EUR 2.4 bn");
    }

    private static String english(String amount) {
        return ENGLISH.money(new BigDecimal(amount), "EUR").replace(Figures.NBSP, ' ');
    }

    @Test
    void moneyInChineseCountsInTenThousands() {
        assertThat(chinese("36500000")).isEqualTo("3650 万欧元");
        assertThat(chinese("92300")).isEqualTo("9.2 万欧元");
        assertThat(chinese("1250")).isEqualTo("1250 欧元");
        assertThat(chinese("240000000")).isEqualTo("2.40 亿欧元");
    }

    private static String chinese(String amount) {
        return CHINESE.money(new BigDecimal(amount), "EUR").replace(Figures.NBSP, ' ');
    }

    @Test
    void theMinusIsARealOneAndNothingIsNegativeZero() {
        assertThat(english("-1250")).isEqualTo("EUR −1,250");
        assertThat(english("-0.2")).isEqualTo("EUR 0");
        assertThat(ENGLISH.score(-0.04)).isEqualTo("0.0");
    }

    @Test
    void moneyNeverBreaksFromItsUnit() {
        assertThat(ENGLISH.money(new BigDecimal("36500000"), "EUR")).doesNotContain(" ");
    }

    @Test
    void aShareThatIsNotQuiteNoneOrAllNeverReadsSo() {
        assertThat(ENGLISH.percent(0.004)).isEqualTo("<1%");
        assertThat(ENGLISH.percent(0.996)).isEqualTo(">99%");
        assertThat(ENGLISH.percent(0)).isEqualTo("0%");
        assertThat(ENGLISH.percent(1)).isEqualTo("100%");
        assertThat(CHINESE.percent(0.805)).isEqualTo("81%");
    }

    @Test
    void tablesHoldMillionsUnderAHeadThatNamesThem() {
        assertThat(ENGLISH.millions(new BigDecimal("7990000"))).isEqualTo("7.99");
        assertThat(ENGLISH.millionsOf("EUR").replace(Figures.NBSP, ' ')).isEqualTo("EUR m");
        assertThat(CHINESE.millionsOf("EUR")).isEqualTo("百万欧元");
    }

    @Test
    void datesReadAsInTheLanguage() {
        var day = LocalDate.of(2026, 12, 3);

        assertThat(ENGLISH.date(day).replace(Figures.NBSP, ' ')).isEqualTo("3 Dec 2026");
        assertThat(CHINESE.date(day)).isEqualTo("2026年12月3日");
        assertThat(ENGLISH.month(day).replace(Figures.NBSP, ' ')).isEqualTo("Dec 2026");
        assertThat(CHINESE.month(day)).isEqualTo("2026年12月");
    }

    @Test
    void whatIsRecentIsToldByItsAge() {
        assertThat(ENGLISH.ago(NOON.minusSeconds(3 * 86_400), NOON, ZoneOffset.UTC))
                .isEqualTo("3 days ago");
        assertThat(ENGLISH.ago(NOON.minusSeconds(3_600), NOON, ZoneOffset.UTC)).isEqualTo("1 hour ago");
        assertThat(CHINESE.ago(NOON.minusSeconds(3 * 86_400), NOON, ZoneOffset.UTC))
                .isEqualTo("3 天前");
        assertThat(CHINESE.ago(NOON.minusSeconds(40 * 86_400), NOON, ZoneOffset.UTC))
                .isEqualTo("2026年10月24日");
    }
}
