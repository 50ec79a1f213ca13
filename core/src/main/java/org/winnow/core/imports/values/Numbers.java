package org.winnow.core.imports.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winnow.core.imports.values.Parsed.Expected;
import org.winnow.core.usecases.Side;

/** Reads a number as people write it: 1.234,5 · €1.2m · EUR 1.2 m · 30% · (1,200) · 1.2万 · at most 250000. */
public final class Numbers {
    /** Longer digits are no figure of a use case. */
    private static final int DIGITS = 40;

    private static final Pattern AT_MOST = Pattern.compile(
            "(?:at most|up to|no more than|maximal|max(?:imum|\\.)?(?![a-z])|höchstens|bis(?: zu)?(?![a-z])|至多|最多|不超过|<=|=<|≤|<)\\s*(.+)");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:at least|no less than|mindestens|min(?:imum|\\.)?(?![a-z])|ab(?![a-z])|至少|最少|不少于|不低于|>=|=>|≥|>)\\s*(.+)");
    private static final Pattern AT_MOST_BEHIND = Pattern.compile("(.*\\d.*?)\\s*(?:以内|以下|or less)");
    private static final Pattern AT_LEAST_BEHIND = Pattern.compile("(.*\\d.*?)\\s*(?:以上|or more|\\+)");
    /** Words that may be left out without changing the number. */
    private static final Pattern IDLE =
            Pattern.compile("about|approx(?:imately|\\.)?|around|circa|ca\\.|etwa|rund|~|≈|大约|约"
                    + "|months?|monaten?|个月|fte|people|persons|users|personen|nutzer|人|hours?|stunden|小时"
                    + "|(?:a|per|pro|/) ?(?:year|month|jahr|monat)");

    static final Pattern NUMBER =
            Pattern.compile("([^\\d.,+\\-−]*)([+\\-−]?)\\s?([^\\d.,+\\-−]*)(\\d[\\d.,'’ ]*|[.,]\\d+)(.*)");
    private static final Pattern POINT = Pattern.compile("(?:\\d+|\\d{1,3}(?:[,'’ ]\\d{3})+)?(?:\\.\\d*)?");
    private static final Pattern COMMA = Pattern.compile("(?:\\d+|\\d{1,3}(?:[.'’ ]\\d{3})+)?(?:,\\d*)?");

    private Numbers() {}

    public static Parsed<Amount> parse(String cell, DecimalMark mark, HeaderUnit header) {
        var silence = Fillers.of(cell);
        if (silence.isPresent()) {
            return new Parsed.Filler<>(silence.get());
        }
        var plain = Fillers.plain(cell);
        if (onlyDigits(plain)) {
            return new Parsed.Value<>(scaled(new BigDecimal(plain), Optional.empty(), HeaderUnit.NONE, header));
        }
        var most = AT_MOST.matcher(plain);
        if (most.matches()) {
            return number(most.group(1), Optional.of(Side.AT_MOST), mark, header);
        }
        var least = AT_LEAST.matcher(plain);
        return least.matches()
                ? number(least.group(1), Optional.of(Side.AT_LEAST), mark, header)
                : sideBehind(plain, mark, header);
    }

    /** Most numbers are that, and need no patterns. */
    private static boolean onlyDigits(String plain) {
        return plain.length() <= DIGITS && plain.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static Parsed<Amount> sideBehind(String plain, DecimalMark mark, HeaderUnit header) {
        var most = AT_MOST_BEHIND.matcher(plain);
        if (most.matches()) {
            return number(most.group(1), Optional.of(Side.AT_MOST), mark, header);
        }
        var least = AT_LEAST_BEHIND.matcher(plain);
        return least.matches()
                ? number(least.group(1), Optional.of(Side.AT_LEAST), mark, header)
                : number(plain, Optional.empty(), mark, header);
    }

    private static Parsed<Amount> number(String text, Optional<Side> side, DecimalMark mark, HeaderUnit header) {
        boolean inBrackets = text.startsWith("(") && text.endsWith(")");
        var match =
                NUMBER.matcher(inBrackets ? text.substring(1, text.length() - 1).strip() : text);
        if (!match.matches() || match.group(4).length() > DIGITS) {
            return Parsed.problem(Expected.NUMBER);
        }
        var around = (match.group(1) + match.group(3) + " " + match.group(5)).strip();
        var unit = Units.read(around);
        if (!around.isEmpty() && unit.isEmpty()) {
            boolean bare = side.isEmpty() && !text.contains("(");
            return new Parsed.Problem<>(Expected.NUMBER, bare ? mend(match, around) : Optional.empty());
        }
        var number = digits(match, mark);
        if (number.isEmpty()) {
            return Parsed.problem(Expected.NUMBER_WITH_THIS_DECIMAL_MARK);
        }
        boolean negative = inBrackets || match.group(2).matches("[-−]");
        var signed = negative ? number.get().negate() : number.get();
        return new Parsed.Value<>(scaled(signed, side, unit.orElse(HeaderUnit.NONE), header));
    }

    /** Leaves out idle words only: a mend that dropped "k", a minus or a bound would state another number. */
    private static Optional<String> mend(Matcher match, String around) {
        var rest = IDLE.matcher(around).replaceAll(" ").strip();
        var number = match.group(2) + match.group(4).strip();
        return rest.isEmpty() ? Optional.of(number) : Units.read(rest).map(unit -> number + " " + rest);
    }

    private static Optional<BigDecimal> digits(Matcher match, DecimalMark mark) {
        var written = match.group(4).strip();
        var grammar = mark == DecimalMark.POINT ? POINT : COMMA;
        if (!grammar.matcher(written).matches()) {
            return Optional.empty();
        }
        char decimal = mark == DecimalMark.POINT ? '.' : ',';
        var plain = new StringBuilder();
        written.chars()
                .filter(sign -> Character.isDigit(sign) || sign == decimal)
                .forEach(sign -> plain.append(sign == decimal ? '.' : (char) sign));
        return Optional.of(new BigDecimal(plain.toString()));
    }

    /** A multiplier in the cell stands in place of the header's. */
    private static Amount scaled(BigDecimal number, Optional<Side> side, HeaderUnit cell, HeaderUnit header) {
        var factor = cell.factor().compareTo(BigDecimal.ONE) == 0 ? header.factor() : cell.factor();
        var unit = cell.unit().or(header::unit);
        var percent = unit.filter("%"::equals).isPresent() ? number.movePointLeft(2) : number;
        return new Amount(side, percent.multiply(factor), unit);
    }

    /** A whole number from 1 to 5, alone, before its wording ("4 - high") or out of five ("4/5"). */
    public static Parsed<Integer> rating(String cell) {
        var silence = Fillers.of(cell);
        if (silence.isPresent()) {
            return new Parsed.Filler<>(silence.get());
        }
        var plain = Fillers.plain(cell);
        if (plain.matches("[1-5]([.,]0+)?(\\s*(/|of|von)\\s*5)?(\\s*[-–:=(].*)?")) {
            return new Parsed.Value<>(plain.charAt(0) - '0');
        }
        return Parsed.problem(Expected.RATING_1_TO_5);
    }
}
