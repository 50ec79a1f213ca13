package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.winnow.core.documents.Documents;
import org.winnow.core.imports.mapping.Profile;
import org.winnow.core.imports.mapping.Profiles;
import org.winnow.core.imports.reading.CsvFiles;
import org.winnow.core.imports.reading.Dialect;
import org.winnow.core.imports.reading.Reading;
import org.winnow.core.imports.reading.Table;

/** Kept files as tables. The last few are remembered, without their rows. */
@ApplicationScoped
class Files {
    private static final int REMEMBERED = 8;

    private final Documents documents;
    private final Recent<Key, File> recent = new Recent<>(REMEMBERED);

    Files(Documents documents) {
        this.documents = documents;
    }

    private record Key(String sha256, Dialect dialect) {}

    /** A table and what its columns hold. */
    record File(Table table, List<Profile> profiles) {}

    File of(String sha256, Dialect dialect) {
        return recent.of(new Key(sha256, dialect), () -> read(sha256, dialect));
    }

    private File read(String sha256, Dialect dialect) {
        var reading = CsvFiles.read(() -> documents.open(sha256), dialect);
        if (reading instanceof Reading.Read read) {
            return new File(read.table(), Profiles.of(read.table()));
        }
        throw new IllegalStateException("the kept file " + sha256 + " was read before, but not now: " + reading);
    }

    /** Whether a kept file can be read so. */
    Reading tried(String sha256, Dialect dialect) {
        return CsvFiles.read(() -> documents.open(sha256), dialect);
    }
}
