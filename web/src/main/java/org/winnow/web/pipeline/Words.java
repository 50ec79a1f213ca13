package org.winnow.web.pipeline;

import java.util.Locale;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.usecases.Moved;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Bundles;

/** This feature's messages in the reader's language, for what is not written in a template. */
final class Words {
    private Words() {}

    static PipelineMessages in(Locale locale) {
        return Bundles.in(PipelineMessages.class, locale);
    }

    static CompareMessages comparing(Locale locale) {
        return Bundles.in(CompareMessages.class, locale);
    }

    static String of(Stage stage, PipelineMessages words) {
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

    /** Why one was not moved, as a sentence of its own. */
    static String of(Moved.Refused refused, String to, PipelineMessages words) {
        var reference = refused.reference().toString();
        return switch (refused.because()) {
            case ALREADY_THERE -> words.because_already_there(reference, to);
            case ROLE_TOO_LOW -> words.because_role_too_low(reference, to);
            case GATE_FAILED -> words.because_gate_failed(reference, to);
            case CRITERIA_OPEN -> words.because_criteria_open(reference);
            case GATES_OPEN -> words.because_gates_open(reference);
            case MOVED_SINCE, CHANGED_SINCE -> words.because_moved_since(reference);
        };
    }

    /** How the gates of a use case stand, the worst first. */
    static String gates(Candidate candidate, int gates, PipelineMessages words) {
        var tally = candidate.gates();
        if (candidate.gateFailed()) {
            return words.gates_fail(tally.failed().size());
        }
        if (!tally.notKnown().isEmpty()) {
            return words.gates_not_known(tally.notKnown().size());
        }
        int open = tally.open(gates);
        return open > 0 ? words.gates_open(open) : words.gates_passed(gates);
    }
}
