package org.winnow.core.imports.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects from the cells of one column how it writes numbers and dates. Keeps a few examples, never the column. */
public final class Evidence {
    private static final int EXAMPLES = 3;
    private static final Pattern ONE_MARK_THREE_DIGITS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private final List<String> points = new ArrayList<>();
    private final List<String> commas = new ArrayList<>();
    private final List<String> bothMarks = new ArrayList<>();
    private final List<String> daysFirst = new ArrayList<>();
    private final List<String> monthsFirst = new ArrayList<>();
    private final List<String> bothOrders = new ArrayList<>();

    public void take(String cell) {
        if (cell.length() > 100 || cell.codePoints().noneMatch(Character::isDigit)) {
            return;
        }
        var plain = Fillers.plain(cell);
        var date = Dates.EITHER.matcher(plain);
        if (date.matches()) {
            takeDate(cell, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
            return;
        }
        var number = Numbers.NUMBER.matcher(plain.replaceFirst("^\\((.*)\\)$", "$1"));
        if (number.matches()) {
            takeNumber(cell, number.group(4).strip());
        }
    }

    private void takeDate(String cell, int first, int second) {
        if (first != second && first <= 31 && second <= 31) {
            keep(first > 12 ? daysFirst : second > 12 ? monthsFirst : bothOrders, cell);
        }
    }

    private void takeNumber(String cell, String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return;
        }
        if (ONE_MARK_THREE_DIGITS.matcher(digits).matches()) {
            keep(bothMarks, cell);
        } else if (point >= 0 && comma >= 0) {
            keep(point > comma ? points : commas, cell);
        } else {
            boolean severalTimes = digits.indexOf(point < 0 ? ',' : '.') != Math.max(point, comma);
            keep(severalTimes == (point < 0) ? points : commas, cell);
        }
    }

    private static void keep(List<String> examples, String cell) {
        if (examples.size() < EXAMPLES) {
            examples.add(cell.strip());
        }
    }

    /** False where no cell shows how numbers are written: then either reading is as good, of these cells and no others. */
    public boolean showsMark() {
        return !(points.isEmpty() && commas.isEmpty() && bothMarks.isEmpty());
    }

    /** The same of dates. */
    public boolean showsOrder() {
        return !(daysFirst.isEmpty() && monthsFirst.isEmpty() && bothOrders.isEmpty());
    }

    public Convention<DecimalMark> decimalMark() {
        return decide(points, DecimalMark.POINT, commas, DecimalMark.COMMA, bothMarks);
    }

    public Convention<DayOrder> dayOrder() {
        return decide(daysFirst, DayOrder.DAY_FIRST, monthsFirst, DayOrder.MONTH_FIRST, bothOrders);
    }

    private static <C> Convention<C> decide(List<String> ones, C one, List<String> others, C other, List<String> both) {
        if (ones.isEmpty() == others.isEmpty() && !(ones.isEmpty() && both.isEmpty())) {
            var examples = new ArrayList<>(ones);
            examples.addAll(others);
            examples.addAll(both);
            return new Convention.Ambiguous<>(List.copyOf(examples));
        }
        return new Convention.Decided<>(others.isEmpty() ? one : other);
    }
}
