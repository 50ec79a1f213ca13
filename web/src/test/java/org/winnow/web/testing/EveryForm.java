package org.winnow.web.testing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.winnow.core.people.Person;

/** The forms of all pages of a portfolio with two use cases, for what must hold of each of them. */
@Singleton
public class EveryForm {
    /** Forms without anything to lose. */
    private static final List<String> BARE = List.of("/sign-out", "/settings/password");

    private final Visitors visitors;

    EveryForm(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A form and the page it stands on. */
    public record Form(String page, Element form) {}

    /** {@code person}: an administrator who decides in the portfolio; {@code base}: its path. */
    public List<Form> of(Person person, String base) {
        var pages = List.of(
                base + "/",
                base + "/use-cases/new",
                base + "/use-cases/UC-0001",
                base + "/use-cases/UC-0001/description",
                base + "/use-cases/UC-0001/facts/gross-benefit",
                base + "/use-cases/UC-0001/facts/sponsor",
                base + "/first-look/UC-0002",
                base + "/pipeline",
                base + "/pipeline?view=list",
                base + "/bulk?all=1",
                base + "/bulk?all=1&kind=rating",
                base + "/bulk?ref=UC-0001&kind=unit",
                base + "/bulk?all=1&kind=words",
                base + "/bulk?all=1&kind=stage",
                base + "/rankings",
                base + "/fields",
                base + "/fields/sponsor",
                base + "/terms/new",
                base + "/scorecards/new",
                uploaded(person, base),
                base + "/imports/new",
                "/portfolios/new",
                "/portfolios/all",
                "/people",
                "/settings");
        var forms = new ArrayList<Form>();
        pages.forEach(page -> formsOf(person, page).forEach(form -> forms.add(new Form(page, form))));
        return forms;
    }

    private String uploaded(Person person, String base) {
        var csv = "ID,Title,Benefit\nA-1,Store chat,cheap\nA-2,Tender answers,100\n";
        return visitors.as(person)
                .multiPart("file", "inventory.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("register", "inventory")
                .post(base + "/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** One of each kind: forms of rows that are sent to the same place, but for a number, look alike. */
    private List<Element> formsOf(Person person, String path) {
        var html =
                visitors.as(person).get(path).then().statusCode(200).extract().asString();
        var byAction = new LinkedHashMap<String, Element>();
        Jsoup.parse(html).select("form[method=post]").stream()
                .filter(form -> !BARE.contains(form.attr("action")))
                .forEach(form -> byAction.putIfAbsent(form.attr("action").replaceAll("\\d+", "#"), form));
        return List.copyOf(byAction.values());
    }
}
