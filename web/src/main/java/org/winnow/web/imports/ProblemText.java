package org.winnow.web.imports;

import org.winnow.core.imports.checking.Problem;

/** Says what is wrong with a cell. */
final class ProblemText {
    private static final int LONGEST = 60;

    private ProblemText() {}

    static String of(Problem problem, RefusalMessages words) {
        var value = shortened(problem.value());
        return switch (problem.kind()) {
            case NUMBER -> words.p_number(value);
            case NUMBER_WITH_THIS_DECIMAL_MARK -> words.p_number_mark(value);
            case RATING_1_TO_5 -> words.p_rating(value);
            case DATE -> words.p_date(value);
            case DATE_IN_THIS_ORDER -> words.p_date_order(value);
            case GATE_ANSWER -> words.p_gate(value);
            case OPTION -> words.p_option(value);
            case YES_OR_NO -> words.p_yes_no(value);
            case STAGE -> words.p_stage(value);
            case FOREIGN_CURRENCY -> words.p_currency(value, problem.expected());
            case NUMBER_TOO_LARGE -> words.p_large(value);
            case TEXT_TOO_LONG -> words.p_long(problem.expected());
            case ESTIMATE_FALLS -> words.p_falls(value);
            case NO_TITLE -> words.p_title();
            case ID_TWICE -> words.p_twice(value);
            case REFERENCE_NOT_HERE -> words.p_reference(value);
            case STAGE_NEEDS_DECIDER -> words.p_role(value);
            case STAGE_NOT_READY -> words.p_not_ready();
            case STAGE_GATE_FAILED -> words.p_gate_failed(value);
        };
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
