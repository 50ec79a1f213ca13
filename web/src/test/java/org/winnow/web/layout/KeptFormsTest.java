package org.winnow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Door;
import org.winnow.web.testing.EveryForm;
import org.winnow.web.testing.FormFields;

/** A form sent after its session has ended comes back filled and unsent, whichever form it is. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class KeptFormsTest {
    private static final String NOTE = "it has not been sent";

    @Inject
    Cast cast;

    @Inject
    EveryForm every;

    @Inject
    Door door;

    @Inject
    Memberships memberships;

    @Nullable
    Person somebody;

    String base = "";

    @BeforeEach
    void aPortfolioWithTwoUseCases() {
        var keeper = door.keeper("Kim Keeper");
        somebody = keeper;
        var portfolio = cast.portfolio(2);
        memberships.give(portfolio.id(), keeper.id(), Role.DECIDER, keeper.id());
        base = "/p/" + portfolio.slug();
        cast.rated(portfolio.id(), "Loan memos", 400_000, 4);
        cast.rated(portfolio.id(), "Parts search", 300_000, 3);
    }

    private Person keeper() {
        return Objects.requireNonNull(somebody);
    }

    @Test
    void everyFormOfEveryPageComesBackFilled() {
        var forms = every.of(keeper(), base);
        forms.forEach(this::comesBack);
        assertThat(forms).hasSizeGreaterThan(25);
    }

    private void comesBack(EveryForm.Form found) {
        var path = found.page();
        var form = found.form();
        var typed = typed(form);
        var html = sent(form, typed)
                .post(form.attr("action"))
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertThat(Jsoup.parse(html).select("input[name=csrf-token]").eachAttr("value"))
                .as("the sign-in that answers the form sent to %s can be sent", form.attr("action"))
                .isNotEmpty()
                .doesNotContain("");
        var back = door.back(keeper(), html);
        var filled = back.select("form[method=post]").stream()
                .filter(one -> one.text().contains(NOTE))
                .toList();
        assertThat(filled).as("%s, form to %s", path, form.attr("action")).hasSize(1);
        assertThat(filled.get(0).attr("action")).isEqualTo(form.attr("action"));
        assertThat(back.select("details.menu[open]").not(":has(form:has(#kept-note))"))
                .as("what has nothing to do with the form sent to %s stays folded", form.attr("action"))
                .isEmpty();
        assertThat(FormFields.of(filled.get(0)))
                .as("%s, form to %s", path, form.attr("action"))
                .containsAllEntriesOf(typed);
    }

    private RequestSpecification sent(Element form, Map<String, List<String>> typed) {
        var request = door.gone();
        var hidden = form.select("input[name=from-page]").val();
        if (form.attr("enctype").equals("multipart/form-data")) {
            request.multiPart("from-page", hidden).multiPart("file", "a.csv", "x,y".getBytes(StandardCharsets.UTF_8));
            typed.forEach((name, values) -> values.forEach(value -> request.multiPart(part(name, value))));
        } else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("from-page", hidden);
            typed.forEach((name, values) -> request.formParam(name, values.toArray()));
        }
        return request;
    }

    private static MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    /** What a person might have typed into every field: the last choice, every box, a text with all that escapes. */
    private static Map<String, List<String>> typed(Element form) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var control : form.select("input[name], select[name], textarea[name]")) {
            var name = control.attr("name");
            var type = control.attr("type");
            if (List.of("csrf-token", "from-page").contains(name)
                    || List.of("password", "file").contains(type)) continue;
            if (type.equals("radio")) {
                typed.put(name, List.of(control.val()));
            } else {
                typed.computeIfAbsent(name, n -> new ArrayList<>()).add(said(control));
            }
        }
        return typed;
    }

    private static String said(Element control) {
        var type = control.attr("type");
        if (control.nameIs("select")) {
            return Objects.requireNonNull(control.select("option").last()).val();
        }
        return List.of("hidden", "checkbox").contains(type) ? control.val() : "“<b>&amp;” 价值 7";
    }

    @Test
    void aFileIsToBeChosenAgain() {
        var html = door.gone()
                .multiPart("from-page", base + "/imports/new")
                .multiPart("file", "inventory.csv", "ID,Title\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("register", "Group inventory")
                .post(base + "/imports")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        var back = door.back(keeper(), html);
        assertThat(back.text()).contains("Choose the file again");
        assertThat(back.select("[name=register]").val()).isEqualTo("Group inventory");
    }

    @Test
    void aFactEditedInPlaceComesBackOnItsOwnPage() {
        var html = door.gone()
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/p/x/use-cases/UC-0001")
                .formParam("from-page", base + "/use-cases/UC-0001/facts/gross-benefit")
                .formParam("content", "estimate")
                .formParam("least", "1")
                .formParam("likely", "2")
                .formParam("greatest", "3")
                .post(base + "/use-cases/UC-0001/facts/gross-benefit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var back = door.back(keeper(), html);
        assertThat(back.select("[name=greatest]").val()).isEqualTo("3");
        assertThat(back.select("[name=content][checked]").val()).isEqualTo("estimate");
    }

    @Test
    void aFormThatIsGoneLeavesItsWords() {
        var html = door.gone()
                .formParam("from-page", base + "/fields")
                .formParam("ground", "Works council agreed")
                .post(base + "/use-cases/UC-0001/gates/no-such-gate")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertThat(door.back(keeper(), html).select("main").text())
                .contains("The form is no longer on this page.", "Works council agreed");
    }
}
