package org.winnow.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach this installation; unless it is set, they sit at the same machine. */
@ApplicationScoped
public class PublicUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Optional<URI> url;

    PublicUrl(@ConfigProperty(name = "winnow.public-url") Optional<URI> url) {
        this.url = url;
    }

    public boolean encrypted() {
        return url.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }

    /** Links and redirects are made from the request's host, so only ours may stand there. */
    boolean allowsHost(String host) {
        var plain = host.toLowerCase(Locale.ROOT);
        return url.map(URI::getHost)
                .map(ours -> ours.equalsIgnoreCase(plain))
                .orElseGet(() -> LOOPBACK.contains(plain));
    }

    boolean isOrigin(String origin) {
        return url.map(ours -> ours.resolve("/").toString())
                .filter(ours -> ours.equalsIgnoreCase(origin + "/"))
                .isPresent();
    }

    /** A full address of a local path, to be handed over to somebody. {@code authority}: host and port of the request. */
    public String of(String path, String authority) {
        var base = url.map(URI::toString).orElse("http://" + authority);
        return base.replaceAll("/+$", "") + path;
    }
}
