package org.winnow.core.imports.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.ids.CsvResource;
import org.winnow.core.imports.values.Fillers;
import org.winnow.core.imports.values.Parsed.Silence;

/**
 * Suggests which option a value of a choice, a rating or a stage means. {@code options.csv} holds the words that ship: for all stages (key of
 * the target {@code stage}, options by the names of {@link org.winnow.core.usecases.Stage}), the starter choices, and ratings (key {@code
 * rating}, options 1 to 5).
 */
public final class Options {
    private static final List<NamedCsvRecord> SHIPPED = CsvResource.rows(Options.class, "options.csv");

    private Options() {}

    /** What a value means. */
    public sealed interface Meaning {
        record Option(String key) implements Meaning {}

        record Nothing(Silence silence) implements Meaning {}

        /** To be asked. */
        record Open() implements Meaning {}
    }

    /**
     * Suggests what a value means.
     *
     * @param options key and names of each option the target has
     */
    public static Meaning of(String value, Target target, Map<String, List<String>> options) {
        var silence = Fillers.of(value);
        if (silence.isPresent()) {
            return new Meaning.Nothing(silence.get());
        }
        return words(target, options)
                .filter(word -> Matches.likeness(HeaderWords.of(value), HeaderWords.of(word.text)) > 0.6)
                .max((a, b) -> Double.compare(a.likeness(value), b.likeness(value)))
                .<Meaning>map(word -> new Meaning.Option(word.key))
                .orElseGet(Meaning.Open::new);
    }

    /** A word and the option it stands for. */
    private record Word(String key, String text) {
        double likeness(String value) {
            return Matches.likeness(HeaderWords.of(value), HeaderWords.of(text));
        }
    }

    private static Stream<Word> words(Target target, Map<String, List<String>> options) {
        var own = options.entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                        .map(text -> new Word(entry.getKey(), text)));
        var family = target.use() == Target.Use.RATING ? "rating" : target.key();
        var shipped = SHIPPED.stream()
                .filter(row -> row.getField("target").equals(family))
                .flatMap(row -> Arrays.stream(row.getField("words").split("\\|"))
                        .map(text -> new Word(row.getField("option"), text)));
        return Stream.concat(own, shipped);
    }

    /** The options that a target ships with, for a caller that has none of its own. */
    public static List<String> shipped(Target target) {
        return SHIPPED.stream()
                .filter(row -> row.getField("target").equals(target.key()))
                .map(row -> row.getField("option"))
                .toList();
    }

    /** Present where the value means one of the options. */
    public static Optional<String> key(Meaning meaning) {
        return meaning instanceof Meaning.Option option ? Optional.of(option.key()) : Optional.empty();
    }
}
