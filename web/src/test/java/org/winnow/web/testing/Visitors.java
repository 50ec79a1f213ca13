package org.winnow.web.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.winnow.core.people.Language;
import org.winnow.core.people.LinkUse;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.people.StartedSession;
import org.winnow.core.people.Visit;
import org.winnow.web.security.SessionCookie;

/** People who are signed in already, for tests of what comes after the door. */
@Singleton
public class Visitors {
    public static final String CSRF = "csrf-token";
    private static final String CSRF_TOKEN = "AAECAwQFBgcICQoLDA0ODw";
    private static final Visit VISIT = new Visit("192.0.2.1", "test");

    private final People people;
    private final OneTimeLinks links;
    private final DataSource source;

    Visitors(People people, OneTimeLinks links, DataSource source) {
        this.people = people;
        this.links = links;
        this.source = source;
    }

    /** As on a new installation nobody can administer it; other tests on the same database may have been first. */
    public void noAdministratorCanSignIn() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update person set password_hash = null where administrator");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The person of that name, made if need be; without a password and no administrator. */
    public Person person(String name) {
        return people.forDemo(name, address(name), Language.EN, false);
    }

    /** The same of somebody who reads in a language. */
    public Person person(String name, Language language) {
        var person = people.forDemo(name, address(name), language, false);
        people.setLanguage(person.id(), language);
        return person;
    }

    /** An administrator of that name; without a password, so not the installation's first one. */
    public Person administrator(String name) {
        var person = people.forDemo(name, address(name), Language.EN, true);
        people.setAdministrator(person.id(), true, person.id());
        return person;
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@visitors.example";
    }

    public StartedSession session(Person person) {
        var link = links.demoSignIn(person.id());
        return ((LinkUse.Done) links.signIn(link.token(), VISIT)).session();
    }

    /** A request of that person's browser, whose forms bear the right token and whose redirects are not followed. */
    public RequestSpecification as(Person person) {
        return nobody().cookie(SessionCookie.NAME, session(person).token());
    }

    /** The same of somebody who is not signed in. */
    public RequestSpecification nobody() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(CSRF, CSRF_TOKEN)
                .header("X-CSRF-TOKEN", CSRF_TOKEN)
                .accept("text/html");
    }
}
