package org.winnow.web.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The program's clock in tests: runs with the real one, and goes ahead of it when a test says so. */
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void goAhead(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Each test that went ahead comes back, so that the next one starts in the present. */
    public void comeBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests ask for instants only");
    }
}
