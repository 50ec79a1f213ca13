package org.winnow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.EveryForm;
import org.winnow.web.testing.FormFields;
import org.winnow.web.testing.Visitors;

/** Whatever is typed into any text of any form: it is kept or refused in words, comes back as typed, and never runs. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class HostileTextsTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String BELL = "\u0007";
    private static final String HOSTILE =
            SCRIPT + "\u0000" + BELL + "=cmd|'/c calc'!A1 \u202Eabc \uD83D\uDE00 价值\r\n\"'&";
    private static final String LONG = "价".repeat(20_000);
    private static final List<String> TEXTS = List.of("", "text", "search", "email", "number", "month", "date");

    @Inject
    Cast cast;

    @Inject
    Visitors visitors;

    @Inject
    Memberships memberships;

    @Inject
    EveryForm every;

    private List<EveryForm.Form> forms(Person keeper) {
        var portfolio = cast.portfolio(2);
        memberships.give(portfolio.id(), keeper.id(), Role.DECIDER, keeper.id());
        cast.rated(portfolio.id(), "Loan memos", 400_000, 4);
        cast.rated(portfolio.id(), "Parts search", 300_000, 3);
        return every.of(keeper, "/p/" + portfolio.slug()).stream()
                .filter(form -> !texts(form.form()).isEmpty())
                .toList();
    }

    private static List<Element> texts(Element form) {
        return form.select("input[name], textarea[name]").stream()
                .filter(control -> control.nameIs("textarea") || TEXTS.contains(control.attr("type")))
                .toList();
    }

    @Test
    void scriptsControlCharactersAndTurnedTextAreTextInEveryForm() {
        var keeper = visitors.administrator("Hugo Keeper");
        for (var form : forms(keeper)) {
            var answer = sent(keeper, form.form(), HOSTILE);
            assertThat(answer.statusCode())
                    .as("%s, form to %s", form.page(), form.form().attr("action"))
                    .isIn(200, 303, 409, 422);
            assertThat(followed(keeper, answer))
                    .as("%s, form to %s", form.page(), form.form().attr("action"))
                    .doesNotContain(SCRIPT, BELL);
        }
    }

    @Test
    void twentyThousandChineseCharactersAreKeptOrComeBackInEveryForm() {
        var keeper = visitors.administrator("Hana Keeper");
        for (var form : forms(keeper)) {
            var answer = sent(keeper, form.form(), LONG);
            assertThat(answer.statusCode())
                    .as("%s, form to %s", form.page(), form.form().attr("action"))
                    .isIn(200, 303, 409, 422);
            if (answer.statusCode() == 422) {
                assertThat(answer.asString().contains(LONG))
                        .as("%s, form to %s", form.page(), form.form().attr("action"))
                        .isTrue();
            }
        }
    }

    private ExtractableResponse<Response> sent(Person person, Element form, String text) {
        var fields = new LinkedHashMap<String, List<String>>(FormFields.of(form));
        texts(form).forEach(control -> fields.put(control.attr("name"), new ArrayList<>(List.of(text))));
        fields.remove(Visitors.CSRF);
        var request = visitors.as(person);
        if (form.attr("enctype").equals("multipart/form-data")) {
            fields.remove("file");
            request.multiPart("file", "a.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                field.getValue()
                        .forEach(value -> request.multiPart(new MultiPartSpecBuilder(value)
                                .controlName(field.getKey())
                                .charset(StandardCharsets.UTF_8)
                                .build()));
            }
        } else {
            request.contentType(FORM);
            fields.forEach((name, values) -> request.formParam(name, values.toArray()));
        }
        return request.post(form.attr("action")).then().extract();
    }

    private String followed(Person person, ExtractableResponse<Response> answer) {
        var last = answer;
        for (int hop = 0; hop < 4 && last.header("Location") != null; hop++) {
            last = visitors.as(person).get(last.header("Location")).then().extract();
        }
        return last.asString();
    }
}
