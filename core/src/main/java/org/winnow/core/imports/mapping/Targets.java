package org.winnow.core.imports.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.winnow.core.ids.CsvResource;

/** The targets of a new portfolio: parts of the use case, starter fields, starter gates. */
public final class Targets {
    private static final List<Target> STARTER = CsvResource.rows(Targets.class, "targets.csv").stream()
            .map(Targets::target)
            .toList();

    private Targets() {}

    public static List<Target> starter() {
        return STARTER;
    }

    private static Target target(NamedCsvRecord row) {
        var words = Stream.of("names", "other")
                .flatMap(column -> Stream.of(row.getField(column).split("\\|")));
        return new Target(
                Target.Use.valueOf(row.getField("use")),
                row.getField("key"),
                words.map(String::strip).filter(word -> !word.isEmpty()).toList());
    }
}
