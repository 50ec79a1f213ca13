package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.FieldChange;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.Label;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** Parts of the page are kept between visits: nobody may notice. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class KeptPartsTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    Fields fields;

    Portfolio portfolio;

    @BeforeEach
    void aPortfolioOfTheFirstTwo() {
        portfolio = cast.portfolio(2);
    }

    private String page(Person visitor, String query) {
        return visitors.as(visitor)
                .get("/p/" + portfolio.slug() + "/" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aChangeShowsAtOnce() {
        var first = cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        cast.rated(portfolio.id(), "Claim drafting", 2_000_000, 3);
        var ingrid = cast.ingridTheDecider();
        var before = page(ingrid, "");
        assertThat(before).contains(">Engineering assistant<", ">Claim drafting<");
        assertThat(before.indexOf(">Engineering assistant<")).isLessThan(before.indexOf(">Claim drafting<"));

        cast.state(portfolio.id(), first, Map.of("gross-benefit", new Content.Exact(0)));
        cast.state(portfolio.id(), first, Map.of("strategic-fit", new Content.Exact(1)));
        var after = page(ingrid, "");
        assertThat(after).contains(">Engineering assistant<", ">Claim drafting<");
        assertThat(after.indexOf(">Engineering assistant<")).isGreaterThan(after.indexOf(">Claim drafting<"));
    }

    @Test
    void aFieldShowsItsNewNameAtOnce() {
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        var ingrid = cast.ingridTheDecider();
        assertThat(page(ingrid, "")).doesNotContain("Width of the change");
        var reach = fields.find(portfolio.id(), "reach").orElseThrow();
        var renamed = fields.rename(
                portfolio.id(),
                reach.id(),
                reach.version(),
                new Label("Width of the change", "变革广度"),
                reach.hint(),
                ingrid.id());
        assertThat(renamed).isInstanceOf(FieldChange.Done.class);
        assertThat(page(ingrid, "")).contains("Width of the change");
    }

    @Test
    void whatOneMaySeeAndDoIsNotWhatTheLastVisitorCould() {
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        assertThat(page(cast.ingridTheDecider(), "")).contains("Select UC-0001");
        assertThat(page(cast.veraTheViewer(), "")).doesNotContain("Select UC-0001");
        assertThat(page(cast.nadiaTheContributor(), "")).contains("Select UC-0001");
    }

    @Test
    void aListApartGoesOnWithThePages() {
        IntStream.rangeClosed(1, 26)
                .forEach(i -> cast.failTheFirstGate(
                        portfolio.id(), cast.rated(portfolio.id(), "Failing " + i + ".", 1_000_000, 3)));
        assertThat(page(cast.veraTheViewer(), ""))
                .contains(">Failing 1.<", ">Failing 25.<", "1–25 of 26")
                .doesNotContain(">Failing 26.<");
        assertThat(page(cast.veraTheViewer(), "?page=2"))
                .contains(">Failing 26.<", "26–26 of 26")
                .doesNotContain(">Failing 25.<");
    }
}
