package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file with so many rows that a job writes them, sent to a running program. */
final class LargeImport {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String IMPORTS = "/p/nordhaven-group/imports";

    private LargeImport() {}

    /** Gives the path of the page of the import. */
    static String upload(ProgramVisitor visitor, ProgramProcess program, int count) throws Exception {
        var rows = IntStream.rangeClosed(1, count)
                .mapToObj(row -> "K-" + row + ",Row of a large file " + row + "," + (1 + row % 5) + ",passed\r\n")
                .collect(Collectors.joining("", "ID,Title,Strategic fit (1-5),Permitted practice\r\n", ""));
        var body = "--border\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + ProgramVisitor.CSRF
                + "\r\n--border\r\nContent-Disposition: form-data; name=\"register\"\r\n\r\nlarge"
                + "\r\n--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + rows + "\r\n--border--\r\n";
        var answer = visitor.send(program, IMPORTS, "multipart/form-data; boundary=border", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    static void confirm(ProgramVisitor visitor, ProgramProcess program, String at) throws Exception {
        var seen = visitor.page(program, at).replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        var answer = visitor.send(program, at + "/confirmation", ProgramVisitor.FORM, "seen=" + seen);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    static void awaitReceipt(ProgramVisitor visitor, ProgramProcess program, String at, int count) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!visitor.page(program, at).contains("%,d use cases are new".formatted(count))) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(500);
        }
    }
}
