package org.winnow.core.people;

import java.util.Locale;

/** The languages Winnow speaks. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.forLanguageTag("zh"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
