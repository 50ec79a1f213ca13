package org.winnow.web.layout;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** {@link Figures} in the language of the page: {@code {fig:money(amount, 'EUR')}}, {@code {fig:date(day)}}. */
@TemplateExtension(namespace = "fig")
final class FiguresInTemplates {
    private FiguresInTemplates() {}

    static String money(BigDecimal amount, String currency, @TemplateAttribute("locale") Object locale) {
        return figures(locale).money(amount, currency);
    }

    static String cents(long cents, String currency, @TemplateAttribute("locale") Object locale) {
        return figures(locale).cents(cents, currency);
    }

    static String millions(BigDecimal amount, @TemplateAttribute("locale") Object locale) {
        return figures(locale).millions(amount);
    }

    static String millionsOf(String currency, @TemplateAttribute("locale") Object locale) {
        return figures(locale).millionsOf(currency);
    }

    static String number(Number value, @TemplateAttribute("locale") Object locale) {
        return figures(locale).number(value);
    }

    static String score(double points, @TemplateAttribute("locale") Object locale) {
        return figures(locale).score(points);
    }

    static String percent(double share, @TemplateAttribute("locale") Object locale) {
        return figures(locale).percent(share);
    }

    static String date(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return figures(locale).date(day);
    }

    static String month(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return figures(locale).month(day);
    }

    static String time(Instant moment, @TemplateAttribute("locale") Object locale) {
        return figures(locale).time(moment, ZoneId.systemDefault());
    }

    static String ago(Instant moment, Instant now, @TemplateAttribute("locale") Object locale) {
        return figures(locale).ago(moment, now, ZoneId.systemDefault());
    }

    private static Figures figures(Object locale) {
        return Figures.in(locale instanceof Locale known ? known : Locale.forLanguageTag(locale.toString()));
    }
}
