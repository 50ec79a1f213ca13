package org.winnow.web.imports;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers with a CSV file to keep. */
final class Csv {
    private Csv() {}

    static Response download(String name, StreamingOutput csv) {
        return Response.ok(csv)
                .type("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
