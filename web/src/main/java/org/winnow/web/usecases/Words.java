package org.winnow.web.usecases;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
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
        return new Said(bundle(UseCaseMessages.class), bundle(FactMessages.class), bundle(JudgementMessages.class));
    }

    private <T> T bundle(Class<T> bundle) {
        return locale().getLanguage().equals("zh")
                ? MessageBundles.get(bundle, Localized.Literal.of("zh"))
                : MessageBundles.get(bundle);
    }
}
