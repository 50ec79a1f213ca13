package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.reading.Limits;
import org.winnow.web.testing.Database;

/** A file that is too large is told so, by the page that it was chosen on. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class UploadLimitTest extends ImportPageCase {
    private static final String REFUSED =
            "The file has more than 50 MB. Split it and import the parts one after another.";

    /** What is read at all: the file and what a form takes beside it. */
    private static final long TAKEN = 51L * 1024 * 1024;

    @TestHTTPResource("/")
    URI address;

    private LargeUpload upload(long bytes) {
        var session = visitors.session(architect).token();
        return new LargeUpload(address.resolve(path()), session, bytes);
    }

    @Test
    void oneByteOverTheLimitIsRefused() {
        var refused = upload(Limits.BYTES + 1).stated();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(REFUSED);
    }

    @Test
    void whatStatesAFarGreaterLengthLeadsBackToTheFormBeforeItIsRead() throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).contains("303");
            var location = lines.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(page(location.substring("location: ".length()))).contains(REFUSED);
        }
    }

    @Test
    @Tag("slow")
    void whatStatesNoLengthLeadsBackToTheFormOnceItIsTooLong() {
        var refused = upload(TAKEN + 1).unstated();
        assertThat(refused.statusCode()).isEqualTo(303);
        var form = URI.create(refused.headers().firstValue("Location").orElseThrow());
        assertThat(page(form.getPath() + "?" + form.getQuery())).contains(REFUSED);
    }

    @Test
    void aFileThatStatesNoLengthAndIsSmallEnoughIsRead() {
        var read = upload(10).unstated();
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("1 column names and no row below them");
    }
}
