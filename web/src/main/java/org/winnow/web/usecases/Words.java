package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.winnow.web.layout.Bundles;
import org.winnow.web.layout.Languages;

/** This feature's messages in the reader's language, for what is not written in a template. */
@RequestScoped
class Words {
    private final Languages languages;

    Words(Languages languages) {
        this.languages = languages;
    }

    Locale locale() {
        return languages.locale();
    }

    Said messages() {
        return new Said(
                Bundles.in(UseCaseMessages.class, locale()),
                Bundles.in(FactMessages.class, locale()),
                Bundles.in(JudgementMessages.class, locale()));
    }
}
