package org.winnow.core.imports.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an uploaded file, to be read as often as needed from the beginning. */
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;

    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
