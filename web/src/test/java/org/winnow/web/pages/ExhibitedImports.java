package org.winnow.web.pages;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.Upload;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;
import org.winnow.web.testing.Cast;

/** An import in each of its conditions: being prepared, under way, and done. */
@Singleton
class ExhibitedImports {
    private static final String HEADER = "ID,Title,Business unit,Strategic fit (1-5),Run cost a year (EUR),Remark\n";
    private static final String ROWS = """
            A-1,Contract search,Works,4,1200,
            A-2,Loan files,Bank,3,cheap,see the minutes
            A-3,,Bank,9,100,
            """;

    private final Imports imports;
    private final Cast cast;
    private final DataSource source;

    ExhibitedImports(Imports imports, Cast cast, DataSource source) {
        this.imports = imports;
        this.cast = cast;
        this.source = source;
    }

    Map<String, String> of(Portfolio portfolio) {
        return Map.of(
                "receipt", number(confirmed(portfolio)),
                "progress", number(underWay(portfolio)),
                "review", number(uploaded(portfolio, "works.csv", ROWS)));
    }

    private static String number(ImportId id) {
        return Long.toString(id.value());
    }

    private ImportId confirmed(Portfolio portfolio) {
        var id = uploaded(portfolio, "bank.csv", "B-1,Branch notes,Bank,4,1200,kept\nB-2,,Bank,3,100,\n");
        var draft = imports.draft(portfolio.id(), id).orElseThrow();
        var seen = imports.check(portfolio.id(), draft, Role.DECIDER).fingerprint();
        imports.confirm(
                portfolio.id(), id, seen, new Mover(cast.ingridTheDecider().id(), Role.DECIDER));
        return id;
    }

    private ImportId uploaded(Portfolio portfolio, String name, String rows) {
        var bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        var upload = imports.upload(
                portfolio.id(),
                name,
                () -> new ByteArrayInputStream(bytes),
                "inventory",
                cast.nadiaTheContributor().id());
        return ((Upload.Kept) upload).id();
    }

    /** No job works on it, so that it stays as far as it is. */
    private ImportId underWay(Portfolio portfolio) {
        var id = uploaded(portfolio, "retail.csv", ROWS);
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("""
                        with job as (insert into job (kind, portfolio_id, person_id, payload, state, done, total, seed, attempts,
                          created_at, started_at) values ('none', ?, ?, '', 'RUNNING', 40, 100, 1, 1, now(), now()) returning id)
                        update import set state = 'CONFIRMING', job_id = (select id from job) where id = ?""")) {
            statement.setLong(1, portfolio.id().value());
            statement.setLong(2, cast.ingridTheDecider().id().value());
            statement.setLong(3, id.value());
            statement.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
