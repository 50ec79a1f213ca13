package org.winnow.web.layout;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import org.winnow.web.security.LocalPath;

/** Where the reader is: of a replaced part of a page, the page. */
@RequestScoped
public class Visited {
    private final RoutingContext routing;

    Visited(RoutingContext routing) {
        this.routing = routing;
    }

    /** Path and query, encoded as in the address bar. */
    public String path() {
        return Optional.ofNullable(routing.request().getHeader("HX-Current-URL"))
                .flatMap(Visited::pathOf)
                .orElseGet(() -> LocalPath.of(routing.request().uri()));
    }

    private static Optional<String> pathOf(String address) {
        try {
            var uri = URI.create(address);
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.of(LocalPath.of(uri.getRawPath() + query));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
