package org.winnow.web.firstlook;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
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
        return locale().getLanguage().equals("zh")
                ? MessageBundles.get(FirstLookMessages.class, Localized.Literal.of("zh"))
                : MessageBundles.get(FirstLookMessages.class);
    }
}
