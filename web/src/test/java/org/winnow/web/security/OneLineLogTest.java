package org.winnow.web.security;

import static org.assertj.core.api.Assertions.assertThat;

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
}
