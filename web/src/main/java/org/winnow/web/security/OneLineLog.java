package org.winnow.web.security;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** Keeps each log message on one line, so that nobody can write a line of their own into the log through what they type. */
@LoggingFilter(name = "one-line")
public final class OneLineLog implements Filter {
    private static final ExtFormatter MESSAGE = new ExtFormatter() {
        @Override
        public String format(ExtLogRecord written) {
            return formatMessage(written);
        }
    };

    @Override
    public boolean isLoggable(LogRecord written) {
        if (written instanceof ExtLogRecord extended) {
            var message = MESSAGE.format(extended);
            var plain = plain(message);
            if (!plain.equals(message)) {
                extended.setMessage(plain, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            if (extended.getThrown() != null) {
                extended.setThrown(PlainThrown.of(extended.getThrown()));
            }
        }
        return true;
    }

    static String plain(String message) {
        var plain = new StringBuilder(message.length());
        message.chars().forEach(c -> {
            if ((Character.isISOControl(c) && c != '\t') || c == 0x2028 || c == 0x2029) {
                plain.append(String.format("\\u%04x", c));
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }
}
