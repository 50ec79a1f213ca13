package org.winnow.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.StartedSession;

/** The cookie that carries a session's token: out of reach for scripts and for other sites' forms. */
@ApplicationScoped
public class SessionCookie {
    public static final String NAME = "winnow_session";

    private final PublicUrl publicUrl;

    SessionCookie(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    public NewCookie of(StartedSession session) {
        return cookie(session.token(), (int) SignIns.LONGEST.toSeconds());
    }

    /** Takes the cookie back. */
    public NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(publicUrl.encrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
