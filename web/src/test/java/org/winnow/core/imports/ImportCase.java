package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.reading.Refusal;
import org.winnow.core.jobs.Jobs;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.Statement.Seen;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Visitors;

/** A portfolio, an architect and a file, for tests of imports. */
abstract class ImportCase {
    static final String HEADER =
            "ID,Title,Business unit,Stage,\"Run cost a year, least (EUR)\",\"Run cost a year, likely (EUR)\",\"Run cost a year, greatest (EUR)\",Strategic fit (1-5),Residency kept,Note\n";
    static final String FIRST = HEADER
            + "A-1,Contract review,Works,candidate,100,200,400,4,passed: kept in Frankfurt,green\n"
            + "A-2,Loan memos,Bank,candidate,,,90000,not known,,\n"
            + "A-3,Parts search,Works,assessed,,\"1,200.50\",,3,failed: leaves the EU,\n"
            + "A-4,,Works,,,,,2,,\n"
            + "A-5,Store chat,Retail,,cheap,,,2,,\n";

    @Inject
    Visitors visitors;

    @Inject
    Imports imports;

    @Inject
    Portfolios portfolios;

    @Inject
    UseCaseLists lists;

    @Inject
    UseCases useCases;

    @Inject
    Fields fields;

    @Inject
    Gates gates;

    @Inject
    Rankings rankings;

    @Inject
    Jobs jobs;

    PortfolioId portfolio = new PortfolioId(0);
    PersonId architect = new PersonId(0);

    @BeforeEach
    void aPortfolio() {
        architect = visitors.person("Nadia Rahimi").id();
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios
                .make(new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR), architect)
                .id();
    }

    ImportId upload(String text) {
        return ((Upload.Kept) uploaded("inventory-2026.csv", text.getBytes(StandardCharsets.UTF_8))).id();
    }

    Upload uploaded(String name, byte[] bytes) {
        return imports.upload(portfolio, name, () -> new ByteArrayInputStream(bytes), "inventory", architect);
    }

    Check check(ImportId id) {
        return imports.check(portfolio, imports.draft(portfolio, id).orElseThrow(), Role.CONTRIBUTOR);
    }

    Confirmation confirm(ImportId id) {
        return imports.confirm(portfolio, id, check(id).fingerprint(), new Mover(architect, Role.CONTRIBUTOR));
    }

    ImportId imported(String text) {
        var id = upload(text);
        assertThat(confirm(id)).isInstanceOf(Confirmation.Done.class);
        return id;
    }

    /** Waits until a job is done with the import, if one does it. */
    Import awaitEnd(ImportId id) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (imports.find(portfolio, id).orElseThrow().state() == ImportState.CONFIRMING && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return imports.find(portfolio, id).orElseThrow();
    }

    UseCaseId id(int number) {
        return lists.find(portfolio, new Reference(number)).orElseThrow().id();
    }

    FieldId field(String key) {
        return fields.find(portfolio, key).orElseThrow().id();
    }

    Content content(int number, String key) {
        return lists.facts(portfolio, id(number)).get(field(key)).content();
    }

    void edit(int number, String key, Content content) {
        useCases.state(
                portfolio,
                List.of(new Statement(id(number), field(key), content, new Seen.Whatever(), "by hand", null)),
                architect);
    }

    Refusal refusal(String name, byte[] bytes) {
        return ((Upload.Refused) uploaded(name, bytes)).refusal();
    }
}
