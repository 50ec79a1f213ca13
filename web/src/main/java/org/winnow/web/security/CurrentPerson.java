package org.winnow.web.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.Language;
import org.winnow.core.people.OpenSession;
import org.winnow.core.people.Person;
import org.winnow.core.people.SessionId;
import org.winnow.core.people.Theme;
import org.winnow.core.portfolios.Arrival;
import org.winnow.core.portfolios.Arrivals;
import org.winnow.core.portfolios.Membership;

/** Whoever's session the request carries. The database is asked once a request, and only when somebody wants to know. */
@RequestScoped
@Unremovable
public class CurrentPerson {
    private static final Pattern PORTFOLIO = Pattern.compile("/p/([a-z0-9-]+)(?![^/])");

    private final CurrentVertxRequest request;
    private final Arrivals arrivals;

    private boolean looked;
    private Optional<Arrival> arrival = Optional.empty();

    CurrentPerson(CurrentVertxRequest request, Arrivals arrivals) {
        this.request = request;
        this.arrivals = arrivals;
    }

    public boolean signedIn() {
        return session().isPresent();
    }

    private Optional<OpenSession> session() {
        return arrival().map(Arrival::session);
    }

    private Optional<Arrival> arrival() {
        if (!looked) {
            looked = true;
            arrival = token().flatMap(token -> arrivals.of(token, slug()));
        }
        return arrival;
    }

    /** The token sent along; on a thread that must not wait for the database nobody counts as signed in. */
    private Optional<String> token() {
        if (request.getCurrent() == null || !BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        var cookie = request.getCurrent().request().getCookie(SessionCookie.NAME);
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }

    /** Of the portfolio that the path leads into; empty where it leads into none. */
    private String slug() {
        var path = PORTFOLIO.matcher(request.getCurrent().normalizedPath());
        return path.lookingAt() ? path.group(1) : "";
    }

    /** Their place in the portfolio of that slug, if the path leads there and they have one. */
    Optional<Membership> membership(String slug) {
        return arrival()
                .flatMap(Arrival::membership)
                .filter(membership -> membership.slug().equals(slug));
    }

    /** True if a session was sent along that is no longer good. */
    public boolean sessionEnded() {
        return token().isPresent() && !signedIn();
    }

    /** From here on the request is that person's, who has just signed in. */
    public void became(Person person, SessionId opened) {
        looked = true;
        arrival = Optional.of(new Arrival(new OpenSession(opened, person), Optional.empty()));
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
