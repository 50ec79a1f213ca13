package org.winnow.web.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.web.security.SessionCookie;

/** Somebody whose session ended while a form was being filled in: what the door holds, and the page it leads back to. */
@Singleton
public class Door {
    public static final String PASSWORD = "four grey geese";

    private final Visitors visitors;
    private final People people;
    private final OneTimeLinks links;

    Door(Visitors visitors, People people, OneTimeLinks links) {
        this.visitors = visitors;
        this.people = people;
        this.links = links;
    }

    /** An administrator who can sign in by password. */
    public Person keeper(String name) {
        var person = visitors.administrator(name);
        var link = links.renew(person.id(), person.id()).orElseThrow();
        visitors.nobody()
                .formParam("new-password", PASSWORD)
                .post(link.path())
                .then()
                .statusCode(303);
        return people.find(person.id()).orElseThrow();
    }

    /** What the door answers to somebody with that password. */
    public Response knock(Person person, String password) {
        return visitors.nobody()
                .formParams(Map.of("email", person.email(), "password", password))
                .post("/sign-in");
    }

    /** A browser whose session is gone. */
    public RequestSpecification gone() {
        return visitors.nobody().cookie(SessionCookie.NAME, "gone");
    }

    /** Signs in on the page that a form with an ended session was answered with, and follows. */
    public Document back(Person person, String door) {
        var fields = Jsoup.parse(door).select("form[action=/sign-in] input[type=hidden]");
        var request = visitors.nobody().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var field : fields) {
            if (!field.attr("name").equals(Visitors.CSRF)) request.formParam(field.attr("name"), field.val());
        }
        var answer = request.formParams(Map.of("email", person.email(), "password", PASSWORD))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract();
        var page = visitors.nobody()
                .cookie(SessionCookie.NAME, answer.cookie(SessionCookie.NAME))
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract();
        return Jsoup.parse(page.asString());
    }
}
