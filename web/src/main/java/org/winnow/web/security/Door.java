package org.winnow.web.security;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses, before anything is read, what is asked under a foreign host name or sent by a foreign page. */
@ApplicationScoped
class Door {
    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final int AFTER_UPLOADS = 800;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final PublicUrl publicUrl;
    private final RefusalPage page;
    private final long longest;

    Door(
            PublicUrl publicUrl,
            RefusalPage page,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        this.publicUrl = publicUrl;
        this.page = page;
        this.longest = longest.asLongValue();
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL_ELSE);
        filters.register(this::measure, AFTER_UPLOADS);
    }

    private void look(RoutingContext routing) {
        var request = routing.request();
        if (request.authority() == null
                || !publicUrl.allowsHost(request.authority().host())) {
            refuse(routing, Refusal.FOREIGN_HOST);
        } else if (!SAFE_METHODS.contains(request.method().name()) && !own(request)) {
            refuse(routing, Refusal.FOREIGN_PAGE);
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

    /** What states more than is ever taken; uploads have said by then how much that is for them. */
    private void measure(RoutingContext routing) {
        if (length(routing.request()) > longest) {
            routing.response().putHeader("Connection", "close");
            refuse(routing, Refusal.TOO_LARGE);
        } else {
            routing.next();
        }
    }

    private static long length(HttpServerRequest request) {
        var stated = request.getHeader("Content-Length");
        try {
            return stated == null ? 0 : Long.parseLong(stated);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext routing, Refusal refusal) {
        routing.response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page.html(refusal));
    }
}
