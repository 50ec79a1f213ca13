package org.winnow.web.portfolios;

import jakarta.enterprise.context.RequestScoped;
import org.winnow.web.layout.Bundles;
import org.winnow.web.layout.Languages;

/** This feature's messages in the reader's language, for what is not written in a template. */
@RequestScoped
class Words {
    private final Languages languages;

    Words(Languages languages) {
        this.languages = languages;
    }

    PortfolioMessages portfolios() {
        return Bundles.in(PortfolioMessages.class, languages.language().locale());
    }

    TermsMessages terms() {
        return Bundles.in(TermsMessages.class, languages.language().locale());
    }
}
