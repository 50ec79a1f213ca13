package org.winnow.core.people;

import java.time.Instant;

/** A one-time link at the only moment its token is known; only the token's SHA-256 is kept. */
public record IssuedLink(String token, Purpose purpose, Instant expiresAt) {
    /** The local path that the link's page answers. */
    public String path() {
        return (purpose == Purpose.FIRST_ADMINISTRATOR ? "/first-run/" : "/link/") + token;
    }

    @Override
    public String toString() {
        return "IssuedLink[%s, expires %s]".formatted(purpose, expiresAt);
    }
}
