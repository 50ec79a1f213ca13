package org.winnow.web.rankings;

import java.util.Locale;
import org.winnow.core.rankings.Filter;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Bundles;

/** This feature's messages in the reader's language, for what is not written in a template. */
final class Words {
    private Words() {}

    static RankingMessages in(Locale locale) {
        return Bundles.in(RankingMessages.class, locale);
    }

    static ShortlistMessages shortlisting(Locale locale) {
        return Bundles.in(ShortlistMessages.class, locale);
    }

    static FindMessages finding(Locale locale) {
        return Bundles.in(FindMessages.class, locale);
    }

    static String of(Stage stage, RankingMessages words) {
        return switch (stage) {
            case CANDIDATE -> words.stage_candidate();
            case ASSESSED -> words.stage_assessed();
            case SHORTLISTED -> words.stage_shortlisted();
            case APPROVED -> words.stage_approved();
            case IN_DELIVERY -> words.stage_in_delivery();
            case LIVE -> words.stage_live();
            case RETIRED -> words.stage_retired();
            case PARKED -> words.stage_parked();
            case REJECTED -> words.stage_rejected();
        };
    }

    static String of(Family family, RankingMessages words) {
        return switch (family) {
            case VALUE -> words.value();
            case COST -> words.cost();
            case RISK -> words.risk();
        };
    }

    static String of(Filter.GateState state, RankingMessages words) {
        return switch (state) {
            case ALL_PASSED -> words.gates_all_passed();
            case NOT_KNOWN -> words.gates_not_known();
            case OPEN -> words.gates_open();
            case FAILED -> words.gates_failed();
        };
    }

    static String of(Filter.Gap gap, RankingMessages words) {
        return switch (gap) {
            case NO_BENEFIT -> words.gap_no_benefit();
            case NO_RUN_COST -> words.gap_no_run_cost();
            case NO_OWNER -> words.gap_no_owner();
        };
    }
}
