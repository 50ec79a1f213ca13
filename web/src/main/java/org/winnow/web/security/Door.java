package org.winnow.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Refuses, before anything is read, what is asked under a foreign host name or sent by a foreign page. */
@ApplicationScoped
class Door {
    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final PublicUrl publicUrl;

    Door(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL_ELSE);
    }

    private void look(RoutingContext routing) {
        var request = routing.request();
        if (request.authority() == null
                || !publicUrl.allowsHost(request.authority().host())) {
            refuse(
                    routing,
                    421,
                    "This host name is not served here. Set WINNOW_PUBLIC_URL to the address people use.\n");
        } else if (!SAFE_METHODS.contains(request.method().name()) && !own(request)) {
            refuse(routing, 403, "Sent by a page of another site; nothing was done.\n");
        } else {
            routing.next();
        }
    }

    /** Old browsers send neither header; then the form's token decides alone. */
    private boolean own(HttpServerRequest request) {
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        var origin = Optional.ofNullable(request.getHeader("Origin"));
        return site.map(OWN_SITE::contains).orElse(true)
                && origin.map(from -> publicUrl.isOrigin(from) || sameHost(from, request))
                        .orElse(true);
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            var from = URI.create(origin).getRawAuthority();
            return from != null && from.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static void refuse(RoutingContext routing, int status, String why) {
        routing.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(why);
    }
}
