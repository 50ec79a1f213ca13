package org.winnow.core.imports;

import java.time.Instant;
import java.util.Optional;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.imports.reading.Dialect;

/**
 * An import.
 *
 * @param register the source the file comes from, within which its own ids are unique
 * @param version rises with every change of what the file is taken for
 */
public record Import(
        ImportId id,
        String register,
        String fileName,
        String sha256,
        ImportState state,
        Dialect dialect,
        int version,
        PersonId uploadedBy,
        Instant uploadedAt,
        Optional<PersonId> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<ActivityId> act,
        Optional<PersonId> undoneBy,
        Optional<Instant> undoneAt,
        Optional<JobId> job,
        Receipt receipt) {

    /** What became of every row and every cell; all 0 before it is confirmed. */
    public record Receipt(
            int fresh,
            int changed,
            int unchanged,
            int rejected,
            long stated,
            long same,
            long extra,
            long nothing,
            long problem) {

        public int rows() {
            return fresh + changed + unchanged + rejected;
        }

        public long cells() {
            return stated + same + extra + nothing + problem;
        }
    }

    /** What a file of the rows that were left out is called; uploaded again, it is taken to come from the same source. */
    public String rejectedFileName() {
        return FileNames.rejected(register);
    }

    public boolean staged() {
        return state == ImportState.STAGED;
    }
}
