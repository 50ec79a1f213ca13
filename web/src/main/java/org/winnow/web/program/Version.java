package org.winnow.web.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program. */
final class Version {
    private Version() {}

    static String ours() {
        Properties properties = new Properties();
        try (InputStream content = Version.class.getResourceAsStream("/program.properties")) {
            if (content != null) properties.load(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version", "unknown");
    }
}
