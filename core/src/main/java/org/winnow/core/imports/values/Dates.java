package org.winnow.core.imports.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.winnow.core.imports.values.Parsed.Expected;

/** Reads a date as people write it: 2024-09-30 · 9/30/2024 · 30.09.2024 · 30 Sep 2024 · Sep 30, 2024 · 2024年9月30日. */
public final class Dates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.年]\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})日?(?:[t ].*)?");
    /** Dots mean day, month, year wherever they are used. */
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");

    static final Pattern EITHER = Pattern.compile("(\\d{1,2})[/\\-](\\d{1,2})[/\\-](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})\\.?[ -]([a-zä]{3,9})\\.?,?[ -](\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY =
            Pattern.compile("([a-zä]{3,9})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile(
            "(?<y1>\\d{4})[-/.年]\\s?(?<m1>\\d{1,2})月?|(?<m2>\\d{1,2})[-/.](?<y2>\\d{4})|(?<w>[a-zä]{3,9})\\.?,?[ -](?<y3>\\d{4})");
    /** Days since the end of 1899, as spreadsheets count them: of the years 1982 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}(?:\\.\\d+)?");

    private static final LocalDate BEFORE_SERIALS = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONATE =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");

    private Dates() {}

    public static Parsed<LocalDate> parse(String cell, DayOrder order) {
        var silence = Fillers.of(cell);
        if (silence.isPresent()) {
            return new Parsed.Filler<>(silence.get());
        }
        var plain = Fillers.plain(cell);
        var either = EITHER.matcher(plain);
        if (either.matches()) {
            var day = either.group(order == DayOrder.DAY_FIRST ? 1 : 2);
            var month = either.group(order == DayOrder.DAY_FIRST ? 2 : 1);
            return answer(either.group(3), month, day, Expected.DATE_IN_THIS_ORDER);
        }
        return certain(plain);
    }

    private static Parsed<LocalDate> certain(String plain) {
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return answer(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), Expected.DATE);
        }
        var dots = DOTS.matcher(plain);
        if (dots.matches()) {
            return answer(dots.group(3), dots.group(2), dots.group(1), Expected.DATE);
        }
        var dayWord = DAY_WORD.matcher(plain);
        if (dayWord.matches()) {
            return answer(dayWord.group(3), month(dayWord.group(2)), dayWord.group(1), Expected.DATE);
        }
        var wordDay = WORD_DAY.matcher(plain);
        return wordDay.matches()
                ? answer(wordDay.group(3), month(wordDay.group(1)), wordDay.group(2), Expected.DATE)
                : unsure(plain);
    }

    /** A month alone or the number of a day in a spreadsheet may mean a date; that is for a person to say. */
    private static Parsed<LocalDate> unsure(String plain) {
        if (SERIAL.matcher(plain).matches()) {
            var date = BEFORE_SERIALS.plusDays(Long.parseLong(plain.substring(0, 5)));
            return Parsed.problem(Expected.DATE, date.toString());
        }
        var month = MONTH_ONLY.matcher(plain);
        return month.matches()
                ? date(first(month, "y1", "y2", "y3"), numbered(first(month, "m1", "m2", "w")), "1")
                        .<Parsed<LocalDate>>map(first -> Parsed.problem(Expected.DATE, first.toString()))
                        .orElseGet(() -> Parsed.problem(Expected.DATE))
                : Parsed.problem(Expected.DATE);
    }

    private static String first(Matcher match, String... groups) {
        return Stream.of(groups)
                .flatMap(group -> Stream.ofNullable(match.group(group)))
                .findFirst()
                .orElse("");
    }

    private static String numbered(String month) {
        return Character.isDigit(month.charAt(0)) ? month : month(month);
    }

    private static String month(String word) {
        var start = word.substring(0, 3);
        return String.valueOf(Math.max(MONTHS.indexOf(start), MONATE.indexOf(start)) + 1);
    }

    private static Parsed<LocalDate> answer(String year, String month, String day, Expected expected) {
        return date(year, month, day)
                .<Parsed<LocalDate>>map(Parsed.Value::new)
                .orElseGet(() -> date(year, day, month)
                        .<Parsed<LocalDate>>map(other -> Parsed.problem(expected, other.toString()))
                        .orElseGet(() -> Parsed.problem(expected)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int century = year.length() == 2 ? 2000 : 0;
        try {
            return Optional.of(
                    LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
