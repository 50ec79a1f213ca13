package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** All parts that pages share, once. */
@CheckedTemplate(basePath = "layout-sample", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SampleParts(
        String text,
        List<FieldError> errors,
        SortLink sort,
        Pager pager,
        Pips pips,
        ScoreBar bar,
        IntervalMark mark,
        BigDecimal amount)
        implements TemplateInstance {

    @Path("/layout-sample/parts")
    @Requires(Needs.NOBODY)
    static class Resource {
        @GET
        public TemplateInstance parts() {
            return new SampleParts(
                    "a & b",
                    List.of(new FieldError("name", "is missing")),
                    new SortLink("NPV", "?sort=npv", "ascending"),
                    new Pager(7, 17, "?q=x"),
                    new Pips(2, "Shortlisted"),
                    new ScoreBar(40, 20, 18.9),
                    new IntervalMark(1, 2, 3, 0, 4, false, "1.00", "2.00", "3.00"),
                    new BigDecimal("36500000"));
        }

        @GET
        @Path("broken")
        public String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
