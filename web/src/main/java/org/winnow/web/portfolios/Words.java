package org.winnow.web.portfolios;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import org.winnow.core.people.Language;
import org.winnow.web.layout.Languages;

/** This feature's messages in the reader's language, for what is not written in a template. */
@RequestScoped
class Words {
    private final Languages languages;

    Words(Languages languages) {
        this.languages = languages;
    }

    PortfolioMessages portfolios() {
        return languages.language() == Language.ZH
                ? MessageBundles.get(PortfolioMessages.class, Localized.Literal.of("zh"))
                : MessageBundles.get(PortfolioMessages.class);
    }

    TermsMessages terms() {
        return languages.language() == Language.ZH
                ? MessageBundles.get(TermsMessages.class, Localized.Literal.of("zh"))
                : MessageBundles.get(TermsMessages.class);
    }
}
