package org.winnow.core.imports.values;

import java.util.Set;
import java.util.regex.Pattern;
import org.winnow.core.gates.Answer;
import org.winnow.core.imports.values.Parsed.Expected;
import org.winnow.core.imports.values.Parsed.Silence;

/** Reads the answer to a gate, with its ground behind it: "passed: works council agreed", "Yes, by the board", "no (no contract)", "未通过：数据出境". */
public final class GateWords {
    private static final Set<String> PASSED = Set.of(
            "passed",
            "pass",
            "yes",
            "y",
            "ok",
            "true",
            "fulfilled",
            "bestanden",
            "erfüllt",
            "ja",
            "通过",
            "已通过",
            "是",
            "满足");
    private static final Set<String> FAILED = Set.of(
            "failed",
            "fail",
            "no",
            "n",
            "false",
            "not fulfilled",
            "nicht bestanden",
            "nicht erfüllt",
            "nein",
            "未通过",
            "不通过",
            "否",
            "不满足");
    /** Longest first, so that "not known" is not taken for the word "not". A bracket around the ground falls away. */
    private static final Pattern WITH_GROUND = Pattern.compile(
            "([^:：,，;；.。–—(（\\n]+?)\\s*(?:[:：,，;；.。–—\\n]|\\s-\\s|-\\s|(?=[(（]))\\s*(.*)", Pattern.DOTALL);

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（](.*)[)）]\\.?", Pattern.DOTALL);

    /** ground: as written, blank where none is given. */
    public record GateCell(Answer answer, String ground) {}

    private GateWords() {}

    public static Parsed<GateCell> parse(String cell) {
        var silence = Fillers.of(cell);
        if (silence.isPresent()) {
            return silence.get() == Silence.NOT_KNOWN
                    ? new Parsed.Value<>(new GateCell(Answer.NOT_KNOWN, ""))
                    : new Parsed.Filler<>(Silence.NOTHING_STATED);
        }
        var parts = WITH_GROUND.matcher(cell);
        return parts.matches() ? answer(parts.group(1), ground(parts.group(2).strip())) : answer(cell, "");
    }

    private static String ground(String behind) {
        var brackets = IN_BRACKETS.matcher(behind);
        return brackets.matches() ? brackets.group(1).strip() : behind;
    }

    private static Parsed<GateCell> answer(String word, String ground) {
        var plain = Fillers.plain(word);
        if (PASSED.contains(plain)) {
            return new Parsed.Value<>(new GateCell(Answer.PASSED, ground));
        }
        if (FAILED.contains(plain)) {
            return new Parsed.Value<>(new GateCell(Answer.FAILED, ground));
        }
        return Fillers.of(word).filter(Silence.NOT_KNOWN::equals).isPresent()
                ? new Parsed.Value<>(new GateCell(Answer.NOT_KNOWN, ground))
                : Parsed.problem(Expected.GATE_ANSWER);
    }
}
