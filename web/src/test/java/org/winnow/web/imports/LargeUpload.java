package org.winnow.web.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Visitors;

/** A file of so many bytes, sent as a browser sends it but never held in memory. */
record LargeUpload(URI to, String session, long bytes) {
    private static final String BOUNDARY = "a-boundary-of-the-test";
    private static final String TOKEN = "AAECAwQFBgcICQoLDA0ODw";
    private static final byte[] BEFORE =
            """
            --%1$s
            Content-Disposition: form-data; name="csrf-token"

            %2$s
            --%1$s
            Content-Disposition: form-data; name="file"; filename="large.csv"
            Content-Type: text/csv

            """.formatted(BOUNDARY, TOKEN).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEHIND = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);

    /** As browsers do, with its length before it. */
    HttpResponse<String> stated() {
        return send(BodyPublishers.fromPublisher(body(), BEFORE.length + bytes + BEHIND.length));
    }

    /** In pieces, so that its length is known at its end. */
    HttpResponse<String> unstated() {
        return send(body());
    }

    private BodyPublisher body() {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(BEFORE), new Letters(bytes), new ByteArrayInputStream(BEHIND)))));
    }

    private HttpResponse<String> send(BodyPublisher body) {
        var request = HttpRequest.newBuilder(to)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .header("Cookie", SessionCookie.NAME + "=" + session + "; " + Visitors.CSRF + "=" + TOKEN)
                .POST(body)
                .build();
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** So many times the letter a. */
    private static final class Letters extends InputStream {
        private long left;

        Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int length = (int) Math.min(left, most);
            Arrays.fill(to, from, from + length, (byte) 'a');
            left -= length;
            return length;
        }
    }
}
