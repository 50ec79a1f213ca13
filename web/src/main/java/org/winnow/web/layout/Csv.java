package org.winnow.web.layout;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a CSV file to keep. */
public final class Csv {
    private Csv() {}

    /** Names in any script, for browsers that read them. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static Response download(String name, StreamingOutput csv) {
        return Response.ok(csv)
                .type("text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9 ._-]", "_") + "\"; filename*=UTF-8''"
                                + encoded(name))
                .build();
    }
}
