package org.winnow.web.usecases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.winnow.web.layout.Figures;

/** Days and times as the reader's language writes them, in the zone of the installation. */
final class Dates {
    private Dates() {}

    static String of(LocalDate date, Locale locale) {
        var pattern = locale.getLanguage().equals("zh") ? "yyyy年M月d日" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    static String of(Instant at, Locale locale) {
        return of(LocalDate.ofInstant(at, ZoneId.systemDefault()), locale);
    }

    static String withTime(Instant at, Locale locale) {
        return Figures.in(locale).time(at, ZoneId.systemDefault());
    }
}
