package org.winnow.web.scorecards;

import java.util.Locale;
import org.winnow.core.scorecards.Family;
import org.winnow.web.layout.Bundles;

/** This feature's messages in the reader's language, for what is not written in a template. */
record Words(ScorecardMessages page, ScorecardFormMessages form) {

    static Words in(Locale locale) {
        return new Words(Bundles.in(ScorecardMessages.class, locale), Bundles.in(ScorecardFormMessages.class, locale));
    }

    String of(Family family) {
        return switch (family) {
            case VALUE -> page.value();
            case COST -> page.cost();
            case RISK -> page.risk();
        };
    }
}
