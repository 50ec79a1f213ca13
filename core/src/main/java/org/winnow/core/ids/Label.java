package org.winnow.core.ids;

import java.util.Locale;

/** The name of a thing of the data in both languages; where one is missing the other stands in. */
public record Label(String en, String zh) {

    public Label {
        if (en.isBlank() && zh.isBlank()) {
            throw new IllegalArgumentException("a label needs a text in English or Chinese; both are blank");
        }
        en = en.isBlank() ? zh : en;
        zh = zh.isBlank() ? en : zh;
    }

    /** One text for both languages, as people type it. */
    public static Label of(String text) {
        return new Label(text, text);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
