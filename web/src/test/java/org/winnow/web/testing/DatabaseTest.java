package org.winnow.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class DatabaseTest {
    @Inject
    DataSource source;

    @Inject
    Flyway flyway;

    @Test
    void answersWithEveryMigrationDone() throws SQLException {
        try (var connection = source.getConnection();
                var row = connection.createStatement().executeQuery("SELECT 1")) {
            assertThat(row.next()).isTrue();
        }
        assertThat(flyway.info().pending()).isEmpty();
    }
}
