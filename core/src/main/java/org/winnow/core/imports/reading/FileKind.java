package org.winnow.core.imports.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file that is no CSV, whatever its name says; told by its first bytes. */
public enum FileKind {
    /** XLSX, ODS and other zipped documents. */
    EXCEL_OR_ZIP("PK\u0003\u0004", true),
    OLD_EXCEL("\u00d0\u00cf\u0011\u00e0", true),
    PDF("%PDF-", false),
    PNG("\u0089PNG", false),
    JPEG("\u00ff\u00d8\u00ff", false),
    GIF("GIF8", false),
    GZIP("\u001f\u008b", false),
    XML("<?xml", false),
    HTML("<!doctype html", false),
    HTML_WITHOUT_TYPE("<html", false),
    /** Web pages that spreadsheets and reports pass off as tables. */
    HTML_TABLE("<table", false),
    HTML_HEAD("<head", false),
    JSON("", false);

    private static final Predicate<String> OBJECTS =
            Pattern.compile("(\\{\\s*\"|\\[\\s*[\\[{]).*", Pattern.DOTALL).asMatchPredicate();

    private final String magic;
    private final boolean spreadsheet;

    FileKind(String magic, boolean spreadsheet) {
        this.magic = magic;
        this.spreadsheet = spreadsheet;
    }

    boolean spreadsheet() {
        return spreadsheet;
    }

    static Optional<FileKind> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return Stream.of(values()).filter(kind -> kind.begins(text)).findFirst();
    }

    private boolean begins(String text) {
        return this == JSON ? OBJECTS.test(text) : text.regionMatches(html(), 0, magic, 0, magic.length());
    }

    /** Whether it is a web page, of whichever beginning. */
    public boolean html() {
        return name().startsWith("HTML");
    }
}
