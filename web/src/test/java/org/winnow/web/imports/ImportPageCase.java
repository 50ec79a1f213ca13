package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.Reference;
import org.winnow.core.people.Language;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.testing.Visitors;

/** An architect and a portfolio of theirs, for tests of the pages of imports. */
abstract class ImportPageCase {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    UseCaseLists lists;

    @Inject
    Fields fields;

    Person architect;
    Portfolio portfolio;

    @BeforeEach
    void anArchitectsPortfolio() {
        var office = visitors.person("Import Office");
        architect = visitors.person("Import Architect");
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios.make(new NewPortfolio("Imports", terms, ScaleEnds.EURO_OR_DOLLAR), office.id());
        memberships.give(portfolio.id(), architect.id(), Role.CONTRIBUTOR, office.id());
    }

    String path() {
        return "/p/" + portfolio.slug() + "/imports";
    }

    String upload(String name, byte[] bytes, int status) {
        return upload(name, bytes, "works", status);
    }

    /** Where the import is, or the page that says why there is none. */
    String upload(String name, byte[] bytes, String register, int status) {
        var answer = visitors.as(architect)
                .multiPart("file", name, bytes, "text/csv")
                .multiPart(Visitors.CSRF, "AAECAwQFBgcICQoLDA0ODw")
                .multiPart("register", register)
                .post(path());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        var location = answer.header("Location");
        return location == null ? answer.asString() : location.replaceFirst("^https?://[^/]+", "");
    }

    /** Corrects what a column feeds and how it is written; empty where it is left as it is. */
    void feeds(String at, int column, String destination, String mark, String order) {
        var form = visitors.as(architect).formParam("column-" + column, destination);
        Map.of("mark-", mark, "order-", order).forEach((name, said) -> {
            if (!said.isEmpty()) {
                form.formParam(name + column, said);
            }
        });
        form.post(at + "/mapping").then().statusCode(303);
    }

    String uploaded(String text) {
        return upload("works.csv", text.getBytes(StandardCharsets.UTF_8), 303);
    }

    String page(String at) {
        return visitors.as(architect).get(at).then().statusCode(200).extract().asString();
    }

    /** The same, read in Chinese. */
    String chinese(String at) {
        var reader = visitors.person("Import Leser", Language.ZH);
        memberships.give(portfolio.id(), reader.id(), Role.CONTRIBUTOR, architect.id());
        return visitors.as(reader).get(at).then().statusCode(200).extract().asString();
    }

    String seen(String at) {
        return page(at).replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    Response confirmed(String at) {
        return visitors.as(architect).formParam("seen", seen(at)).post(at + "/confirmation");
    }

    /** Says what a value of a column means. */
    void means(String at, int column, String cell, String meaning) {
        var place = column + "-0";
        visitors.as(architect)
                .formParam("cell-" + place, cell)
                .formParam("meaning-" + place, meaning)
                .post(at + "/meanings")
                .then()
                .statusCode(303);
    }

    UseCase useCase(int number) {
        return lists.find(portfolio.id(), new Reference(number)).orElseThrow();
    }

    Content content(int number, String key) {
        var field = fields.find(portfolio.id(), key).orElseThrow().id();
        return lists.facts(portfolio.id(), useCase(number).id()).get(field).content();
    }
}
