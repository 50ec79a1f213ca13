package org.winnow.web.layout;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.winnow.core.people.Theme;
import org.winnow.web.security.CurrentPerson;

/** Light, dark, or as the device has it: what the signed-in person set, else the cookie. */
@RequestScoped
public class Themes {
    static final String COOKIE = "winnow_theme";

    private final CurrentPerson person;
    private final RoutingContext routing;

    Themes(CurrentPerson person, RoutingContext routing) {
        this.person = person;
        this.routing = routing;
    }

    public Theme theme() {
        return person.theme().or(this::ofCookie).orElse(Theme.SYSTEM);
    }

    private Optional<Theme> ofCookie() {
        return Optional.ofNullable(routing.request().getCookie(COOKIE)).flatMap(cookie -> named(cookie.getValue()));
    }

    static Optional<Theme> named(String name) {
        return switch (name) {
            case "light" -> Optional.of(Theme.LIGHT);
            case "dark" -> Optional.of(Theme.DARK);
            case "auto" -> Optional.of(Theme.SYSTEM);
            default -> Optional.empty();
        };
    }
}
