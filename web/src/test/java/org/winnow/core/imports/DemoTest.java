package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.portfolios.Role;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.Stages;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class DemoTest {
    @Inject
    Visitors visitors;

    @Inject
    Demo demo;

    @Inject
    Imports imports;

    @Inject
    PortfolioCsv csv;

    @Inject
    Rankings rankings;

    @Inject
    Stages stages;

    @Test
    void theSampleComesInWholeAndComesBackAsItWent() {
        var sample = demo.make(visitors.person("Ingrid Halvorsen").id()).id();
        var import1 = imports.list(sample).get(0);
        assertThat(import1.receipt().fresh()).isEqualTo(412);
        assertThat(import1.receipt().cells()).isEqualTo(412L * 43);
        assertThat(rankings.live(sample).ranked()).hasSizeGreaterThan(200);
        assertThat(stages.conditions(sample)).hasSize(16);

        var facts = new ByteArrayOutputStream();
        csv.facts(sample, facts);
        var upload = imports.upload(
                sample,
                "facts.csv",
                () -> new ByteArrayInputStream(facts.toByteArray()),
                "export",
                visitors.person("Ingrid Halvorsen").id());
        var draft = imports.draft(sample, ((Upload.Kept) upload).id()).orElseThrow();
        var check = imports.check(sample, draft, Role.DECIDER);
        assertThat(check.questions()).isEmpty();
        assertThat(check.decide()).isEmpty();
        assertThat(check.shown().getOrDefault(Result.CHANGED, java.util.List.of()))
                .isEmpty();
        assertThat(check.count(Result.UNCHANGED)).isEqualTo(412);
    }
}
