package org.winnow.web.pages;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.winnow.core.people.Language;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Visitors;

/** A small portfolio with something on every page, an empty one, people who read them, and links that still work; made once. */
@Singleton
class Exhibition {
    private final Cast cast;
    private final Visitors visitors;
    private final People people;
    private final Memberships memberships;
    private final OneTimeLinks links;
    private final ExhibitedPortfolio contents;
    private final ExhibitedImports imports;
    private final Map<String, String> names = new HashMap<>();

    Exhibition(
            Cast cast,
            Visitors visitors,
            People people,
            Memberships memberships,
            OneTimeLinks links,
            ExhibitedPortfolio contents,
            ExhibitedImports imports) {
        this.cast = cast;
        this.visitors = visitors;
        this.people = people;
        this.memberships = memberships;
        this.links = links;
        this.contents = contents;
        this.imports = imports;
    }

    /** What stands for the names in the paths of the list. */
    Map<String, String> names() {
        if (names.isEmpty()) {
            open();
        }
        return names;
    }

    /** The same of the portfolio that has nothing in it. */
    Map<String, String> ofTheEmpty() {
        var empty = new HashMap<>(names());
        empty.put("nordhaven", names().get("empty"));
        return empty;
    }

    private void open() {
        var empty = cast.portfolio(2);
        var nordhaven = cast.portfolio(2);
        names.put("empty", empty.slug());
        names.put("nordhaven", nordhaven.slug());
        for (var language : Language.values()) {
            admit(empty, language);
            admit(nordhaven, language);
        }
        names.put("saved", contents.fill(nordhaven));
        names.putAll(imports.of(nordhaven));
        hangLinks();
    }

    void admit(Portfolio portfolio, Language language) {
        var ingrid = cast.ingridTheDecider().id();
        memberships.give(portfolio.id(), person(Who.KEEPER, language).id(), Role.DECIDER, ingrid);
        memberships.give(portfolio.id(), person(Who.VIEWER, language).id(), Role.VIEWER, ingrid);
    }

    /** Somebody of that kind who reads in that language. */
    Person person(Who who, Language language) {
        var name = (who + " of " + language).toLowerCase(Locale.ROOT);
        var person = visitors.person(name, language);
        if (who == Who.KEEPER) {
            people.setAdministrator(person.id(), true, person.id());
        }
        return person;
    }

    private void hangLinks() {
        var guest = visitors.person("Invited Guest");
        visitors.noAdministratorCanSignIn();
        names.put("first-run", links.firstAdministrator().orElseThrow().token());
        names.put(
                "invitation", links.renew(guest.id(), guest.id()).orElseThrow().token());
        names.put("demo", links.demoSignIn(visitors.person("Demo Guest").id()).token());
        var address = ConfigProvider.getConfig().getValue("test.url", String.class);
        names.put("port", Integer.toString(URI.create(address).getPort()));
    }
}
