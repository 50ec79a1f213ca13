package org.winnow.core.imports.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    HTML_WITHOUT_TYPE("<html", false);

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
        var text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return Stream.of(values())
                .filter(kind -> text.regionMatches(kind.html(), 0, kind.magic, 0, kind.magic.length()))
                .findFirst();
    }

    private boolean html() {
        return this == HTML || this == HTML_WITHOUT_TYPE;
    }
}
