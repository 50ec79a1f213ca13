package org.winnow.web.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.Language;
import org.winnow.core.people.OpenSession;
import org.winnow.core.people.Person;
import org.winnow.core.people.SessionId;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.Theme;

/** Whoever's session the request carries. The database is asked once a request, and only when somebody wants to know. */
@RequestScoped
@Unremovable
public class CurrentPerson {
    private final CurrentVertxRequest request;
    private final SignIns signIns;

    private boolean looked;
    private Optional<OpenSession> session = Optional.empty();

    CurrentPerson(CurrentVertxRequest request, SignIns signIns) {
        this.request = request;
        this.signIns = signIns;
    }

    public boolean signedIn() {
        return session().isPresent();
    }

    private Optional<OpenSession> session() {
        if (!looked) {
            looked = true;
            session = token().flatMap(signIns::open);
        }
        return session;
    }

    /** The token sent along; on a thread that must not wait for the database nobody counts as signed in. */
    private Optional<String> token() {
        if (request.getCurrent() == null || !BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        var cookie = request.getCurrent().request().getCookie(SessionCookie.NAME);
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }

    /** True if a session was sent along that is no longer good. */
    public boolean sessionEnded() {
        return token().isPresent() && !signedIn();
    }

    /** From here on the request is that person's, who has just signed in. */
    public void became(Person person, SessionId opened) {
        looked = true;
        session = Optional.of(new OpenSession(opened, person));
    }

    public PersonId id() {
        return person().id();
    }

    /** As it stood when the request began. Fails if nobody is signed in. */
    public Person person() {
        return session()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in; ask signedIn() first"))
                .person();
    }

    public SessionId sessionId() {
        return session().orElseThrow().id();
    }

    public String name() {
        return person().name();
    }

    public String email() {
        return person().email();
    }

    public boolean administrator() {
        return signedIn() && person().administrator();
    }

    public Optional<Language> language() {
        return session().map(open -> open.person().language());
    }

    public Optional<Theme> theme() {
        return session().map(open -> open.person().theme());
    }

    /** Whether single keys act as shortcuts; so they do for whoever has not said otherwise. */
    public boolean shortcuts() {
        return session().map(open -> open.person().shortcuts()).orElse(true);
    }
}
