package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.Standing.Remembered;
import org.winnow.core.usecases.NewUseCase;

/** The rows of a register as last imported, and what each import changed of them. */
@ApplicationScoped
class RowTable {
    private static final int FETCH = 5_000;
    private static final String REMEMBER = """
            insert into register_row (portfolio_id, register_id, row_key, use_case_id, targets, texts, import_id) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (register_id, row_key) do update set use_case_id = excluded.use_case_id, targets = excluded.targets,
                texts = excluded.texts, import_id = excluded.import_id
            """;
    private static final String LOG = """
            insert into import_row (portfolio_id, import_id, row_key, use_case_id, listed_by_it, targets_before, texts_before,
                described_by_it, title_before, description_before, unit_before) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String RESTORE = """
            update register_row r set targets = l.targets_before, texts = l.texts_before
            from import_row l where l.import_id = :id and r.register_id = :register and r.row_key = l.row_key
            """;

    private final Session session;

    RowTable(Session session) {
        this.session = session;
    }

    /** A row that an import took. before: the particulars that it changed; absent where it did not, or the use case is new. */
    record Taken(
            String key,
            UseCaseId useCase,
            Map<String, String> texts,
            Map<String, String> textsBefore,
            boolean listed,
            @Nullable NewUseCase before) {}

    Map<String, Remembered> remembered(long register) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select row_key, use_case_id, targets, texts from register_row where register_id = ?")) {
                query.setFetchSize(FETCH);
                query.setLong(1, register);
                var remembered = new HashMap<String, Remembered>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var texts = ColumnRow.pairs(ColumnTable.texts(rows, 3), ColumnTable.texts(rows, 4));
                        remembered.put(rows.getString(1), new Remembered(new UseCaseId(rows.getLong(2)), texts));
                    }
                }
                return remembered;
            }
        });
    }

    void write(PortfolioId portfolio, long register, ImportId id, List<Taken> rows) {
        session.flush();
        session.doWork(connection -> {
            try (var remember = connection.prepareStatement(REMEMBER);
                    var log = connection.prepareStatement(LOG)) {
                for (var row : rows) {
                    remember(connection, remember, portfolio, register, id, row);
                    log(connection, log, portfolio, id, row);
                }
                remember.executeBatch();
                log.executeBatch();
            }
        });
    }

    private static void remember(
            Connection connection, PreparedStatement to, PortfolioId portfolio, long register, ImportId id, Taken row)
            throws SQLException {
        to.setLong(1, portfolio.value());
        to.setLong(2, register);
        to.setString(3, row.key());
        to.setLong(4, row.useCase().value());
        to.setArray(5, ColumnTable.texts(connection, row.texts().keySet()));
        to.setArray(6, ColumnTable.texts(connection, row.texts().values()));
        to.setLong(7, id.value());
        to.addBatch();
    }

    private static void log(Connection connection, PreparedStatement to, PortfolioId portfolio, ImportId id, Taken row)
            throws SQLException {
        var before = row.before();
        to.setLong(1, portfolio.value());
        to.setLong(2, id.value());
        to.setString(3, row.key());
        to.setLong(4, row.useCase().value());
        to.setBoolean(5, row.listed());
        to.setArray(6, ColumnTable.texts(connection, row.textsBefore().keySet()));
        to.setArray(7, ColumnTable.texts(connection, row.textsBefore().values()));
        to.setBoolean(8, before != null);
        to.setString(9, before == null ? "" : before.title());
        to.setString(10, before == null ? "" : before.description());
        to.setString(11, before == null ? null : before.businessUnit());
        to.addBatch();
    }

    /** Those that the import listed. */
    List<UseCaseId> listedBy(ImportId id) {
        return session.createNativeQuery(
                        "select use_case_id from import_row where import_id = :id and listed_by_it order by use_case_id",
                        Long.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(UseCaseId::new)
                .toList();
    }

    /** The particulars before the import, of those use cases of which it changed them. */
    Map<UseCaseId, NewUseCase> before(ImportId id) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select use_case_id, title_before, description_before, unit_before from import_row"
                            + " where import_id = ? and described_by_it")) {
                query.setLong(1, id.value());
                var before = new HashMap<UseCaseId, NewUseCase>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        before.put(
                                new UseCaseId(rows.getLong(1)),
                                new NewUseCase(rows.getString(2), rows.getString(3), rows.getString(4)));
                    }
                }
                return before;
            }
        });
    }

    /** Lets the register forget what the import told it; which use case a row is, it keeps knowing. */
    void restore(ImportId id, long register) {
        session.createNativeMutationQuery(RESTORE)
                .setParameter("id", id.value())
                .setParameter("register", register)
                .executeUpdate();
    }

    /** What files said of a use case that no field takes: text by column, the newest register last. */
    Map<String, String> extras(PortfolioId portfolio, UseCaseId useCase) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement("select targets, texts from register_row"
                    + " where portfolio_id = ? and use_case_id = ? order by import_id")) {
                query.setLong(1, portfolio.value());
                query.setLong(2, useCase.value());
                var extras = new java.util.TreeMap<String, String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        ColumnRow.pairs(ColumnTable.texts(rows, 1), ColumnTable.texts(rows, 2))
                                .forEach((target, text) -> {
                                    if (target.startsWith("extra:") || target.startsWith("left:")) {
                                        extras.put(target.substring(target.indexOf(':') + 1), text);
                                    }
                                });
                    }
                }
                return extras;
            }
        });
    }
}
