package org.winnow.web.program;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Ready only on tables that are up to date. Once they are they stay so, and the history of the scripts is not read again. */
@Readiness
@ApplicationScoped
@Unremovable
class MigrationsDone implements HealthCheck {
    private final Flyway flyway;
    private volatile boolean done;

    MigrationsDone(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        done = done || flyway.info().pending().length == 0;
        return HealthCheckResponse.named("migrations done").status(done).build();
    }
}
