package org.winnow.web.firstlook;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.winnow.web.layout.Bundles;
import org.winnow.web.layout.Languages;

/** This feature's messages in the reader's language, for what is not written in a template. */
@RequestScoped
class FirstLookWords {
    private final Languages languages;

    FirstLookWords(Languages languages) {
        this.languages = languages;
    }

    Locale locale() {
        return languages.locale();
    }

    FirstLookMessages messages() {
        return Bundles.in(FirstLookMessages.class, locale());
    }
}
