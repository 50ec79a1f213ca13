package org.winnow.core.imports.checking;

import java.util.Locale;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.imports.values.GateWords.GateCell;

/** A gate's answer as a text: "passed: works council agreed". */
public final class GateText {
    private GateText() {}

    public static String of(GateAnswer answer) {
        return of(answer.answer(), answer.ground());
    }

    static String of(GateCell cell) {
        return of(cell.answer(), cell.ground());
    }

    private static String of(Answer answer, String ground) {
        var word = answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ground.isBlank() ? word : word + ": " + ground;
    }
}
