package org.winnow.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that hold a browser to what our pages need, and say what it may keep. */
@ApplicationScoped
class PageHeaders {
    private static final int BEFORE_THE_DOOR = 2_000;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String KEEP = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final String DO_NOT_KEEP = "no-store";

    void write(@Observes Filters filters) {
        filters.register(PageHeaders::add, BEFORE_THE_DOOR);
    }

    private static void add(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
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
