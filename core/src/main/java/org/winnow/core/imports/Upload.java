package org.winnow.core.imports;

import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.reading.Refusal;

/** What came of uploading a file. */
public sealed interface Upload {
    record Kept(ImportId id) implements Upload {}

    record Refused(Refusal refusal) implements Upload {}
}
