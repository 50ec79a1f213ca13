package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.winnow.core.jobs.BusyJobs;
import org.winnow.web.testing.Database;

/** What the page of an import says while a job writes it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportProgressTest extends ImportPageCase {
    private static final String FILE = IntStream.rangeClosed(1, 501)
            .mapToObj(row -> "L-%d,Long file %d\n".formatted(row, row))
            .collect(Collectors.joining("", "ID,Title\n", ""));

    @Inject
    BusyJobs busy;

    @Inject
    DataSource source;

    @Test
    void aRunningImportNamesTheRowsThatAreWrittenAndTheSecondsThatAreLeft() {
        var at = uploaded(FILE);
        busy.during(portfolio.id(), architect.id(), () -> {
            confirmed(at).then().statusCode(303);
            assertThat(page(at)).contains("Being written · works.csv", "Closing this page stops nothing");
            writtenInFortySeconds(at, 200);
            assertThat(page(at)).contains("200 of 501 rows are written.", "aria-valuenow=\"39\"");
            assertThat(page(at)).containsPattern("About 6\\d seconds left");
            assertThat(chinese(at)).containsPattern("已写入 200/501 行。关闭本页不影响导入。 约剩 6\\d 秒");
        });
    }

    /** The job itself is held back; so that the figures are known, the row says how far it would be. */
    private void writtenInFortySeconds(String at, int rows) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("""
                        update job set state = 'RUNNING', done = ?, total = 501, started_at = now() - interval '40 seconds'
                        where id = (select job_id from import where id = ?)""")) {
            statement.setInt(1, rows);
            statement.setLong(2, Long.parseLong(at.substring(at.lastIndexOf('/') + 1)));
            assertThat(statement.executeUpdate()).isOne();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
