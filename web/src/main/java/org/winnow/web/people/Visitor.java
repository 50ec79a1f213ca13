package org.winnow.web.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.winnow.core.people.Visit;

/** Where the request comes from. */
@RequestScoped
class Visitor {
    private final HttpServerRequest request;

    Visitor(HttpServerRequest request) {
        this.request = request;
    }

    Visit visit() {
        var address = Optional.ofNullable(request.remoteAddress()).map(from -> from.hostAddress());
        return new Visit(
                address.orElse(""),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    /** Host and port as the browser named them. */
    String authority() {
        return String.valueOf(request.authority());
    }
}
