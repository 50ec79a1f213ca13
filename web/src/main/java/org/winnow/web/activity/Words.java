package org.winnow.web.activity;

import java.util.Locale;
import org.winnow.core.activity.Act;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Bundles;

/** This feature's messages in the reader's language, for what is not written in a template. */
final class Words {
    private Words() {}

    static ActivityMessages in(Locale locale) {
        return Bundles.in(ActivityMessages.class, locale);
    }

    static ActMessages ofActs(Locale locale) {
        return Bundles.in(ActMessages.class, locale);
    }

    static String of(Stage stage, ActivityMessages words) {
        return switch (stage) {
            case CANDIDATE -> words.candidate();
            case ASSESSED -> words.assessed();
            case SHORTLISTED -> words.shortlisted();
            case APPROVED -> words.approved();
            case IN_DELIVERY -> words.in_delivery();
            case LIVE -> words.live();
            case RETIRED -> words.retired();
            case PARKED -> words.parked();
            case REJECTED -> words.rejected();
        };
    }

    static String of(Role role, ActivityMessages words) {
        return switch (role) {
            case VIEWER -> words.viewer();
            case CONTRIBUTOR -> words.contributor();
            case DECIDER -> words.decider();
        };
    }

    /** The name of an act of a portfolio in the filter; empty for one that is never of a portfolio. */
    static String of(Act act, ActMessages words) {
        return switch (act) {
            case PORTFOLIO_MADE -> words.of_portfolio_made();
            case PORTFOLIO_RENAMED -> words.of_portfolio_renamed();
            case PORTFOLIO_ARCHIVED -> words.of_portfolio_archived();
            case PORTFOLIO_REVIVED -> words.of_portfolio_revived();
            case TERMS_CHANGED -> words.of_terms_changed();
            case MEMBER_ADDED -> words.of_member_added();
            case MEMBER_CHANGED -> words.of_member_changed();
            case MEMBER_REMOVED -> words.of_member_removed();
            case FIELD_ADDED -> words.of_field_added();
            case FIELD_CHANGED -> words.of_field_changed();
            case SCORECARD_MADE -> words.of_scorecard_made();
            case USE_CASE_ADDED -> words.of_use_case_added();
            case USE_CASE_DESCRIBED -> words.of_use_case_described();
            case FACT_STATED -> words.of_fact_stated();
            case GATE_ANSWERED -> words.of_gate_answered();
            case STAGE_MOVED -> words.of_stage_moved();
            case STAGE_MOVE_UNDONE -> words.of_stage_move_undone();
            case ACT_UNDONE -> words.of_act_undone();
            case RANKING_SAVED -> words.of_ranking_saved();
            case IMPORT_CONFIRMED -> words.of_import_confirmed();
            case IMPORT_UNDONE -> words.of_import_undone();
            case EXPORTED -> words.of_exported();
            default -> "";
        };
    }
}
