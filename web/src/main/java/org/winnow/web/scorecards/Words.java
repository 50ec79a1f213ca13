package org.winnow.web.scorecards;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.winnow.core.scorecards.Family;

/** This feature's messages in the reader's language, for what is not written in a template. */
record Words(ScorecardMessages page, ScorecardFormMessages form) {

    static Words in(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? new Words(
                        MessageBundles.get(ScorecardMessages.class, Localized.Literal.of("zh")),
                        MessageBundles.get(ScorecardFormMessages.class, Localized.Literal.of("zh")))
                : new Words(
                        MessageBundles.get(ScorecardMessages.class), MessageBundles.get(ScorecardFormMessages.class));
    }

    String of(Family family) {
        return switch (family) {
            case VALUE -> page.value();
            case COST -> page.cost();
            case RISK -> page.risk();
        };
    }
}
