package org.winnow.web.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.winnow.core.imports.Demo;

/** The sample inventory as it arrives in the story: five of its 412 rows have something wrong. */
final class MessyFile {
    private MessyFile() {}

    static byte[] bytes() {
        return withFiveProblems(sample()).getBytes(StandardCharsets.UTF_8);
    }

    private static String withFiveProblems(String text) {
        text = replace(text, ",70000,95000,130000,", ",70000,cheap,130000,");
        text = replace(text, ",80000,200000,400000,2,3,", ",80000,200000,400000,2,7,");
        text = replace(text, ",240000,410000,620000,", ",620000,410000,240000,");
        text = replace(text, "\nWRK-005,", "\nWRK-004,");
        return text.replaceFirst("\nWRK-007,(\"[^\"]*\"|[^,]*),", "\nWRK-007,,");
    }

    private static String replace(String text, String right, String wrong) {
        if (!text.contains(right)) {
            throw new IllegalStateException("the sample has no " + right);
        }
        return text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    }

    private static String sample() {
        try (var file = Demo.class.getResourceAsStream("demo.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
