package org.winnow.web.usecases;

import org.winnow.core.usecases.Stage;

/** The names of the stages in the reader's language. */
final class StageNames {
    private StageNames() {}

    static String of(Stage stage, Said words) {
        return switch (stage) {
            case CANDIDATE -> words.judgements().candidate();
            case ASSESSED -> words.judgements().assessed();
            case SHORTLISTED -> words.judgements().shortlisted();
            case APPROVED -> words.judgements().approved();
            case IN_DELIVERY -> words.judgements().in_delivery();
            case LIVE -> words.judgements().live();
            case RETIRED -> words.judgements().retired();
            case PARKED -> words.judgements().parked();
            case REJECTED -> words.judgements().rejected();
        };
    }
}
