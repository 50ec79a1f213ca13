package org.winnow.core.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.Evidence;
import org.winnow.core.imports.values.Fillers;

/** What one column holds, bounded in memory however long the file is. */
public final class Profile {
    /** Distinct values kept with their counts; beyond it the column is no choice. */
    public static final int DISTINCT_KEPT = 200;

    private static final int SAMPLES = 5;
    private static final int UNIT_LETTERS = 3;
    private static final int LONGEST_VALUE = 200;
    private static final Predicate<String> NUMBER =
            Pattern.compile("\\D{0,12}\\d[\\d.,'’\\s]*\\D{0,10}").asMatchPredicate();
    private static final Predicate<String> ID =
            Pattern.compile("\\d{1,9}|\\p{Lu}[\\p{L}]{0,7}[-_ /]?\\d[\\w\\-/]*").asMatchPredicate();

    private final Column column;
    private final Evidence evidence = new Evidence();
    private final Map<String, Long> distinct = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();
    private final Set<Integer> hashes = new LinkedHashSet<>();
    private final Map<String, Long> fillers = new LinkedHashMap<>();
    private boolean tooMany;
    private long filled;
    private long numbers;
    private long bare;
    private long ids;
    private long idsAndTexts;
    private long length;

    Profile(Column column) {
        this.column = column;
    }

    void take(String cell) {
        count(cell);
        if (Fillers.of(cell).isPresent()) {
            countFiller(cell.strip());
            return;
        }
        filled++;
        var text = cell.strip();
        length += text.length();
        if (text.codePoints().anyMatch(Character::isDigit)) {
            takeDigits(cell, text);
        }
        if (hashes.size() < 10_000) {
            hashes.add(text.hashCode());
        }
        if (samples.size() < SAMPLES && !samples.contains(text)) {
            samples.add(text);
        }
    }

    private void takeDigits(String cell, String text) {
        evidence.take(cell);
        boolean number = text.length() < 60 && NUMBER.test(text);
        numbers += number ? 1 : 0;
        bare += number && text.codePoints().filter(Character::isLetter).count() <= UNIT_LETTERS ? 1 : 0;
        ids += text.length() < 30 && ID.test(text) ? 1 : 0;
        idsAndTexts += Destination.ID_AND_TEXT.matcher(cell).matches() ? 1 : 0;
    }

    private void count(String cell) {
        if (tooMany) {
            return;
        }
        if (cell.length() > LONGEST_VALUE || (distinct.size() >= DISTINCT_KEPT && !distinct.containsKey(cell))) {
            tooMany = true;
            distinct.clear();
            return;
        }
        distinct.merge(cell, 1L, Long::sum);
    }

    private void countFiller(String cell) {
        if (!cell.isEmpty() && (fillers.size() < DISTINCT_KEPT || fillers.containsKey(cell))) {
            fillers.merge(cell, 1L, Long::sum);
        }
    }

    public Column column() {
        return column;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The first different filled cells. */
    public List<String> samples() {
        return List.copyOf(samples);
    }

    /** Each value as it stands in the file, blank and fillers too, and how often; empty where there are too many. */
    public Map<String, Long> distinct() {
        return Map.copyOf(distinct);
    }

    /** Each text that is taken for no value, and how often; there are few, however many other values there are. */
    public Map<String, Long> fillers() {
        return Map.copyOf(fillers);
    }

    /** Cells that are no filler. */
    public long filled() {
        return filled;
    }

    double meanLength() {
        return filled == 0 ? 0 : (double) length / filled;
    }

    double numberShare() {
        return share(numbers);
    }

    /** Of numbers with no more beside them than a unit: "Line 4" may be a title. */
    double bareNumberShare() {
        return share(bare);
    }

    double idShare() {
        return share(ids);
    }

    double idAndTextShare() {
        return share(idsAndTexts);
    }

    /** Distinct among the first ten thousand different filled cells. */
    double distinctShare() {
        return filled == 0 ? 0 : hashes.size() / (double) Math.min(filled, 10_000);
    }

    boolean constant() {
        return hashes.size() == 1 && filled > 3;
    }

    private double share(long part) {
        return filled == 0 ? 0 : (double) part / filled;
    }
}
