package org.winnow.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages as they were sent, as files for the module {@code markup}. {@code tour}: tells those of one tour from those of another. */
record KeptPages(String tour) {
    private static final Path FOLDER = Path.of("target/pages");

    void keep(Shown page, String html) {
        var name =
                (tour + " " + page.who() + " " + page.path() + " " + page.template()).replaceAll("[^A-Za-z0-9]+", "-")
                        + ".html";
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
