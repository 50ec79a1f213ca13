package org.winnow.web.layout;

import io.quarkus.arc.Unremovable;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import org.winnow.web.security.FormPage;

/**
 * The token that proves that a form was ours. A page that answers a form that was sent, as the sign-in after a session has ended, goes on with
 * the one that the browser holds; where it holds none and none was made, as on pages of errors, there is none.
 */
@Named("form")
@RequestScoped
@Unremovable
public class FormToken {
    /** As rest-csrf has it by default; it stands here too for whoever has no request at hand. */
    static final String HEADER = "X-CSRF-TOKEN";

    private static final String MADE = "csrf_token";

    /** Stands for the token in a page that is kept. Nobody is told it, so no text can look like it. */
    static final String HOLE = UUID.randomUUID().toString();

    private final CsrfTokenParameterProvider provider;
    private final RoutingContext routing;
    private boolean holes;

    FormToken(CsrfTokenParameterProvider provider, RoutingContext routing) {
        this.provider = provider;
        this.routing = routing;
    }

    public String token() {
        if (holes) {
            return HOLE;
        }
        return routing.get(MADE) == null ? held() : provider.getToken();
    }

    private String held() {
        var cookie = routing.request().getCookie(provider.getCookieName());
        return cookie == null ? "" : cookie.getValue();
    }

    /** Makes something in which a hole takes the token's place. */
    <T> T leavingHoles(Supplier<T> made) {
        holes = true;
        try {
            return made.get();
        } finally {
            holes = false;
        }
    }

    /** Travels with every form, so that after signing in again its page can be found. */
    public String pageName() {
        return FormPage.FIELD;
    }

    /** The page that holds the form: the one asked for, or of a form that comes back refused, the one it was on. */
    public String page() {
        return FormPage.of(routing);
    }

    public String name() {
        return provider.getParameterName();
    }
}
