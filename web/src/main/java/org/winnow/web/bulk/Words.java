package org.winnow.web.bulk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.gates.Answer;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Bundles;
import org.winnow.web.rankings.Filters;

/** This feature's messages in the reader's language, for what is not written in a template. */
final class Words {
    private Words() {}

    static BulkMessages in(Locale locale) {
        return Bundles.in(BulkMessages.class, locale);
    }

    static String of(Kind kind, BulkMessages words) {
        return switch (kind) {
            case GATE -> words.kind_gate();
            case RATING -> words.kind_rating();
            case UNIT -> words.kind_unit();
            case WORDS -> words.kind_words();
            case STAGE -> words.kind_stage();
        };
    }

    static String of(Answer answer, BulkMessages words) {
        return switch (answer) {
            case PASSED -> words.passed();
            case FAILED -> words.failed();
            case NOT_KNOWN, WITHDRAWN -> words.not_known();
        };
    }

    static String of(Stage stage, BulkMessages words) {
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

    static Optional<Stage> stage(String address) {
        return Stream.of(Stage.values())
                .filter(stage -> Filters.address(stage).equals(address))
                .findFirst();
    }

    /** Why some are left; what is strange in an address says nothing. */
    static String because(String address, BulkMessages words) {
        return switch (address) {
            case "changed-since" -> words.because_changed_since();
            case "says-so-already" -> words.because_says_so();
            case "says-otherwise" -> words.because_says_otherwise();
            case "already-there" -> words.because_already_there();
            case "role-too-low" -> words.because_role_too_low();
            case "gate-failed" -> words.because_gate_failed();
            case "criteria-open" -> words.because_criteria_open();
            case "gates-open" -> words.because_gates_open();
            case "moved-since" -> words.because_moved_since();
            default -> "";
        };
    }
}
