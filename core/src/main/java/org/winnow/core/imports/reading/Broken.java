package org.winnow.core.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reading came upon something that the file may not hold. Never leaves this package: it becomes data. */
final class Broken extends RuntimeException {
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final transient Optional<Refusal> refusal;
    private final long line;

    private Broken(Optional<Refusal> refusal, long line) {
        super("line " + line, null, false, false);
        this.refusal = refusal;
        this.line = line;
    }

    Broken(Refusal refusal) {
        this(Optional.of(refusal), 0);
    }

    /** The parser tells its cases apart only by the words of the message. */
    static Broken of(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        var place = LINE.matcher(message);
        long line = place.find() ? Long.parseLong(place.group(1)) : 0;
        if (message.contains("after closing quote")) {
            return new Broken(Optional.empty(), line);
        }
        if (message.startsWith("Unclosed")) {
            return new Broken(Optional.of(new Refusal.QuoteNotClosed(line)), line);
        }
        return message.endsWith("fields") || message.contains(" fields ")
                ? new Broken(Optional.of(new Refusal.TooManyColumns(Limits.COLUMNS, line)), line)
                : new Broken(Optional.of(new Refusal.CellTooLong(Limits.CELL_BYTES, line)), line);
    }

    /** Absent where a more lenient reading can go on. */
    Optional<Refusal> refusal() {
        return refusal;
    }

    long line() {
        return line;
    }
}
