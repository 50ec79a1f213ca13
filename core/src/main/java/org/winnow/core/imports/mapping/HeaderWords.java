package org.winnow.core.imports.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnow.core.imports.mapping.Destination.Part;

/** A header or a name taken apart into words; each Chinese character is a word. */
record HeaderWords(List<String> words) {
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("least", Part.LEAST),
            Map.entry("min", Part.LEAST),
            Map.entry("minimum", Part.LEAST),
            Map.entry("low", Part.LEAST),
            Map.entry("lowest", Part.LEAST),
            Map.entry("pessimistic", Part.LEAST),
            Map.entry("likely", Part.LIKELY),
            Map.entry("expected", Part.LIKELY),
            Map.entry("base", Part.LIKELY),
            Map.entry("wahrscheinlich", Part.LIKELY),
            Map.entry("greatest", Part.GREATEST),
            Map.entry("max", Part.GREATEST),
            Map.entry("maximum", Part.GREATEST),
            Map.entry("high", Part.GREATEST),
            Map.entry("highest", Part.GREATEST),
            Map.entry("optimistic", Part.GREATEST),
            Map.entry("最 低", Part.LEAST),
            Map.entry("最 小", Part.LEAST),
            Map.entry("下 限", Part.LEAST),
            Map.entry("最 可 能", Part.LIKELY),
            Map.entry("预 计", Part.LIKELY),
            Map.entry("最 高", Part.GREATEST),
            Map.entry("最 大", Part.GREATEST),
            Map.entry("上 限", Part.GREATEST),
            Map.entry("most likely", Part.LIKELY));
    private static final Set<String> IDLE = Set.of(
            "of",
            "the",
            "a",
            "an",
            "ai",
            "use",
            "case",
            "cases",
            "with",
            "what",
            "is",
            "this",
            "for",
            "in",
            "and",
            "to",
            "optional",
            "if",
            "applicable",
            "please",
            "your",
            "的");

    /** Without what stands in brackets: units and remarks. */
    static HeaderWords of(String header) {
        return whole(header.replaceAll("[(（][^)）]*[)）]", " "));
    }

    static HeaderWords whole(String header) {
        var text = Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\uFEFF", "")
                .replaceFirst("^\\s*(question\\s+)?\\d{0,2}[a-z]?[._)]\\s*(?=\\S)", "")
                .replaceFirst("^\\s*\\d{1,2}_", "")
                .replaceAll("(\\p{IsHan})", " $1 ");
        return new HeaderWords(words(text));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[^\\p{L}\\d]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** Without words that tell nothing; all of them where nothing else is left. */
    HeaderWords telling() {
        var telling = words.stream().filter(word -> !IDLE.contains(word)).toList();
        return telling.isEmpty() ? this : new HeaderWords(telling);
    }

    /** Which part of an estimate the header speaks of. */
    Optional<Part> part() {
        return PARTS.keySet().stream().filter(this::holds).findFirst().map(PARTS::get);
    }

    HeaderWords withoutPart() {
        var text = " " + this + " ";
        for (var word : PARTS.keySet()) {
            text = text.replace(" " + word + " ", " ");
        }
        return new HeaderWords(words(text));
    }

    boolean holds(String phrase) {
        return (" " + this + " ").contains(" " + phrase + " ");
    }

    boolean begins(String phrase) {
        return (this + " ").startsWith(phrase + " ");
    }

    int size() {
        return words.size();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
