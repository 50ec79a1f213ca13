package org.winnow.web.layout;

import io.quarkus.arc.Unremovable;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.people.Language;
import org.winnow.web.security.CurrentPerson;

/** The language of the request: what the signed-in person set, else the cookie, else what the browser asks for. */
@RequestScoped
@Unremovable
public class Languages {
    static final String COOKIE = "winnow_language";

    private final CurrentPerson person;
    private final RoutingContext routing;

    Languages(CurrentPerson person, RoutingContext routing) {
        this.person = person;
        this.routing = routing;
    }

    public Language language() {
        return person.language().or(this::ofCookie).orElseGet(this::ofBrowser);
    }

    public Locale locale() {
        return language().locale();
    }

    private Optional<Language> ofCookie() {
        return Optional.ofNullable(routing.request().getCookie(COOKIE)).flatMap(cookie -> named(cookie.getValue()));
    }

    static Optional<Language> named(String name) {
        return switch (name) {
            case "en" -> Optional.of(Language.EN);
            case "zh" -> Optional.of(Language.ZH);
            default -> Optional.empty();
        };
    }

    private Language ofBrowser() {
        return asked(Optional.ofNullable(routing.request().getHeader("Accept-Language"))
                .orElse("en"));
    }

    /** The first language we speak, in the browser's order of preference. */
    static Language asked(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(name -> named(name).stream())
                    .findFirst()
                    .orElse(Language.EN);
        } catch (IllegalArgumentException notAHeader) {
            return Language.EN;
        }
    }
}
