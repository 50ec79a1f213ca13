package org.winnow.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The tables of a method's page, so that its worked example is computed and can't go stale. */
public record WorkedExample(String page) {

    public static WorkedExample of(String page) {
        try {
            return new WorkedExample(Files.readString(Path.of("..", "docs", "methods", page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the rows below the header of the table under a heading. */
    public List<List<String>> table(String heading) {
        String section = page.substring(page.indexOf("## " + heading + "\n"));
        return section.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
