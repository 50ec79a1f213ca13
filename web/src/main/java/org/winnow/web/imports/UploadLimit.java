package org.winnow.web.imports;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.winnow.core.imports.reading.Limits;

/** Refuses an upload by the length it states, before its body is read, or by what came of it; and leads back to the form with the reason. */
@ApplicationScoped
class UploadLimit {
    static final String PROBLEM = "too-large";
    /** What a form takes beside the file. */
    private static final long FORM = 64 * 1024;

    private static final int TOO_LARGE = 413;
    private static final int BEFORE_THE_BODY = 900;
    private static final Pattern UPLOADS = Pattern.compile("(/p/[a-z0-9-]+/imports)/?");

    void stand(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_BODY);
    }

    private void look(RoutingContext routing) {
        var path = UPLOADS.matcher(routing.normalizedPath());
        if (!routing.request().method().name().equals("POST") || !path.matches()) {
            routing.next();
            return;
        }
        var form = path.group(1) + "/new?" + PROBLEM + "=1";
        if (length(routing) > Limits.BYTES + FORM) {
            lead(routing.response(), form);
            routing.response().end();
        } else {
            routing.addHeadersEndHandler(before -> leadFromRefused(routing.response(), form));
            routing.next();
        }
    }

    /** What comes in pieces is refused by the server, without a word, when it has become too long. */
    private static void leadFromRefused(HttpServerResponse response, String form) {
        if (response.getStatusCode() == TOO_LARGE) {
            lead(response, form);
        }
    }

    private static void lead(HttpServerResponse response, String form) {
        response.setStatusCode(303).putHeader("Location", form).putHeader("Connection", "close");
    }

    private static long length(RoutingContext routing) {
        var stated = routing.request().getHeader("Content-Length");
        try {
            return stated == null ? 0 : Long.parseLong(stated);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
