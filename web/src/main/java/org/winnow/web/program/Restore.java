package org.winnow.web.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** Reads a backup file into an empty database, all of it or nothing. */
final class Restore {
    private final DatabaseAccess access;

    Restore(DatabaseAccess access) {
        this.access = access;
    }

    Manifest from(Path file) {
        try (BackupFile backup = BackupFile.open(file.toAbsolutePath().normalize());
                Connection connection = access.source().getConnection()) {
            prepare(backup.manifest(), connection);
            connection.setAutoCommit(false);
            fill(backup, connection);
            connection.commit();
            return backup.manifest();
        } catch (IOException | SQLException failure) {
            throw new StartProblem("file " + file + " can't be restored: " + failure.getMessage(), failure);
        }
    }

    /** Makes the tables as they were when the backup was written; the next start brings them up to date. */
    private void prepare(Manifest manifest, Connection connection) throws SQLException {
        Catalog catalog = new Catalog(connection);
        for (Catalog.Table table : catalog.tables()) {
            if (catalog.anyRow(table)) {
                throw new StartProblem("database " + access.shown() + " holds data already (table " + table.name()
                        + "); restore into an empty data folder or an empty database");
            }
        }
        Schema schema = new Schema(access);
        if (Schema.compare(manifest.schema(), schema.ours()) > 0) {
            throw new StartProblem("the backup is of a newer Winnow (tables " + manifest.schema()
                    + ", this program knows " + schema.ours() + "); restore it with that release or a newer one");
        }
        if (schema.installed().filter(found -> !found.equals(manifest.schema())).isPresent()) {
            throw new StartProblem("database " + access.shown() + " has tables of another version than the backup;"
                    + " restore into an empty data folder or an empty database");
        }
        schema.migrateTo(manifest.schema());
    }

    /** Foreign keys are put aside meanwhile, since tables may refer to each other in a ring; coming back they are checked. */
    private static void fill(BackupFile backup, Connection connection) throws IOException, SQLException {
        List<Catalog.ForeignKey> keys = new Catalog(connection).foreignKeys();
        try (Statement statement = connection.createStatement()) {
            for (Catalog.ForeignKey key : keys) {
                statement.execute(
                        "ALTER TABLE " + Catalog.quote(key.table()) + " DROP CONSTRAINT " + Catalog.quote(key.name()));
            }
            for (Manifest.Part part : backup.manifest().parts()) fill(part, backup, connection, statement);
            for (Manifest.Counter counter : backup.manifest().counters()) {
                statement.execute("SELECT setval('"
                        + Catalog.quote(counter.sequence()).replace("'", "''") + "', " + counter.last() + ")");
            }
            for (Catalog.ForeignKey key : keys) {
                statement.execute("ALTER TABLE " + Catalog.quote(key.table()) + " ADD CONSTRAINT "
                        + Catalog.quote(key.name()) + " " + key.definition());
            }
        }
    }

    private static void fill(Manifest.Part part, BackupFile backup, Connection connection, Statement statement)
            throws IOException, SQLException {
        Catalog.Table table = new Catalog.Table(part.table(), part.columns());
        String name = Catalog.quote(part.table());
        statement.execute("DELETE FROM " + name);
        statement.execute("ALTER TABLE " + name + " DISABLE TRIGGER USER");
        long rows;
        try (InputStream content = backup.open(part)) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table.quoted() + " FROM STDIN", content);
        }
        statement.execute("ALTER TABLE " + name + " ENABLE TRIGGER USER");
        if (rows != part.rows()) {
            throw new StartProblem("table " + part.table() + " got " + rows + " rows instead of " + part.rows()
                    + "; nothing was restored");
        }
    }
}
