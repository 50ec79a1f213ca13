package org.winnow.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class OneLineLogTest {
    @Test
    void whatIsTypedCannotStartALogLineOfItsOwn() {
        var written = new ExtLogRecord(Level.INFO, "no person %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        written.setParameters(new Object[] {"7\r\n2026-11-24 INFO all is well"});
        assertThat(new OneLineLog().isLoggable(written)).isTrue();
        assertThat(written.getMessage()).isEqualTo("no person 7\\u000d\\u000a2026-11-24 INFO all is well");
    }

    @Test
    void norDoTheMessagesOfAFailureAndItsCauses() {
        var written = new ExtLogRecord(Level.SEVERE, "failed", ExtLogRecord.FormatStyle.NO_FORMAT, "test");
        var cause = new IllegalArgumentException("found x\n2026-11-24 INFO all is well");
        written.setThrown(new IllegalStateException("no\rway", cause));
        assertThat(new OneLineLog().isLoggable(written)).isTrue();
        var text = new StringWriter();
        written.getThrown().printStackTrace(new PrintWriter(text));
        assertThat(text.toString().lines())
                .contains("java.lang.IllegalStateException: no\\u000dway")
                .contains("Caused by: java.lang.IllegalArgumentException: found x\\u000a2026-11-24 INFO all is well")
                .noneMatch(line -> line.startsWith("2026"));
        assertThat(written.getThrown().getStackTrace()[0].getClassName())
                .isEqualTo(getClass().getName());
    }
}
