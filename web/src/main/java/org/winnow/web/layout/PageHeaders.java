package org.winnow.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.web.security.PublicUrl;

/** Headers that hold a browser to what our pages need, and say what it may keep. */
@ApplicationScoped
class PageHeaders {
    private static final int BEFORE_THE_DOOR = 2_000;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String KEEP = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final String DO_NOT_KEEP = "no-store";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /** Of this host alone: what else lives under the same domain is not ours to decide on. */
    private static final Map<String, String> ENCRYPTED = Map.of("Strict-Transport-Security", "max-age=31536000");

    private final PublicUrl publicUrl;

    PageHeaders(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    void write(@Observes Filters filters) {
        var headers = of(publicUrl.encrypted());
        filters.register(routing -> add(headers, routing), BEFORE_THE_DOOR);
    }

    /** {@code encrypted}: people reach the pages by https. */
    static Map<String, String> of(boolean encrypted) {
        var all = new TreeMap<>(ALWAYS);
        if (encrypted) {
            all.putAll(ENCRYPTED);
        }
        return all;
    }

    private static void add(Map<String, String> headers, RoutingContext routing) {
        headers.forEach(routing.response()::putHeader);
        var caching = caching(routing.request());
        routing.addHeadersEndHandler(done -> routing.response()
                .putHeader("Cache-Control", routing.response().getStatusCode() < 400 ? caching : DO_NOT_KEEP));
        routing.next();
    }

    private static String caching(HttpServerRequest request) {
        var path = request.path();
        if (path.startsWith("/webjars/")) {
            return KEEP;
        }
        if (path.startsWith("/css/") || path.startsWith("/js/")) {
            return request.getParam("v") == null ? ASK_AGAIN : KEEP;
        }
        return path.equals("/icon.svg") ? "public, max-age=86400" : DO_NOT_KEEP;
    }
}
