package org.winnow.web.program;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a database, by the version of the last script that was run on it. */
final class Schema {
    private final FluentConfiguration configuration;

    Schema(DatabaseAccess access) {
        configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(access.source())
                .locations("classpath:db/migration");
    }

    /** The version of the data, empty if there are none. */
    Optional<String> installed() {
        return newest(Arrays.stream(info(configuration))
                .filter(script -> script.getState().isApplied()));
    }

    /** The version this program knows. */
    String ours() {
        return newest(Arrays.stream(info(configuration))
                        .filter(script -> script.getState().isResolved()))
                .orElseThrow(() -> new IllegalStateException("this program carries no scripts for its tables"));
    }

    private static MigrationInfo[] info(FluentConfiguration configuration) {
        return configuration.load().info().all();
    }

    private static Optional<String> newest(Stream<MigrationInfo> scripts) {
        return scripts.map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion);
    }

    /** Runs the scripts up to the version. */
    void migrateTo(String version) {
        configuration.target(version).load().migrate();
    }

    static int compare(String first, String second) {
        return MigrationVersion.fromVersion(first).compareTo(MigrationVersion.fromVersion(second));
    }
}
