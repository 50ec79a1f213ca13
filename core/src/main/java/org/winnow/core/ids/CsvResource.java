package org.winnow.core.ids;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that ships with the program, such as the starter fields, beside the class that reads it. */
public final class CsvResource {
    private CsvResource() {}

    public static List<NamedCsvRecord> rows(Class<?> owner, String name) {
        var stream = Objects.requireNonNull(owner.getResourceAsStream(name), () -> name + " is not in the program");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
