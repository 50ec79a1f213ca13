package org.winnow.core.imports.writing;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula, reversibly: {@code restore(neutralise(text))} is always {@code text}.
 *
 * <p>A text that begins with {@code = + - @}, their full-width twins, a tab or a line end gets an apostrophe in front; so does one that
 * already has apostrophes before such a sign. Plain numbers stay as they are. Restore only what {@link Exports#ours} recognises: an
 * apostrophe in somebody else's file is theirs.
 */
public final class Formulas {
    private static final Predicate<String> RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL).asMatchPredicate();
    private static final Predicate<String> NUMBER =
            Pattern.compile("'*-\\d+([.,]\\d+)?").asMatchPredicate();

    private Formulas() {}

    public static String neutralise(String text) {
        return risky(text) ? "'" + text : text;
    }

    public static String restore(String cell) {
        return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
    }

    private static boolean risky(String text) {
        return RISKY.and(NUMBER.negate()).test(text);
    }
}
