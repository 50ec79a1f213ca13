package org.winnow.core.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.imports.reading.Dialect;
import org.winnow.core.imports.reading.Encoding;
import org.winnow.core.imports.reading.Quote;
import org.winnow.core.imports.reading.Separator;

@Entity
@Table(name = "import")
class ImportEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long registerId;
    String fileName = "";
    String sha256 = "";

    @Enumerated(EnumType.STRING)
    ImportState state = ImportState.STAGED;

    @Enumerated(EnumType.STRING)
    Encoding encoding = Encoding.UTF_8;

    @Enumerated(EnumType.STRING)
    Separator separator = Separator.COMMA;

    @Enumerated(EnumType.STRING)
    Quote quote = Quote.DOUBLE;

    int header;
    int version = 1;
    long uploadedBy;
    Instant uploadedAt = Instant.EPOCH;

    @Nullable
    Long confirmedBy;

    @Nullable
    Instant confirmedAt;

    @Nullable
    Long activityId;

    @Nullable
    Long undoneBy;

    @Nullable
    Instant undoneAt;

    @Nullable
    Long jobId;

    int rowsNew;
    int rowsChanged;
    int rowsUnchanged;
    int rowsRejected;
    long cellsStated;
    long cellsUnchanged;
    long cellsExtra;
    long cellsNothing;
    long cellsProblem;

    void take(Dialect dialect) {
        encoding = dialect.encoding();
        separator = dialect.separator();
        quote = dialect.quote();
        header = dialect.header();
    }

    Import asRecord(String register) {
        return new Import(
                new ImportId(Objects.requireNonNull(id)),
                register,
                fileName,
                sha256,
                state,
                new Dialect(encoding, separator, quote, header),
                version,
                new PersonId(uploadedBy),
                uploadedAt,
                Optional.ofNullable(confirmedBy).map(PersonId::new),
                Optional.ofNullable(confirmedAt),
                Optional.ofNullable(activityId).map(ActivityId::new),
                Optional.ofNullable(undoneBy).map(PersonId::new),
                Optional.ofNullable(undoneAt),
                Optional.ofNullable(jobId).map(JobId::new),
                new Import.Receipt(
                        rowsNew,
                        rowsChanged,
                        rowsUnchanged,
                        rowsRejected,
                        cellsStated,
                        cellsUnchanged,
                        cellsExtra,
                        cellsNothing,
                        cellsProblem));
    }
}
