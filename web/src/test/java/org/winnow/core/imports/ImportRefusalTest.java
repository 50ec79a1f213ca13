package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.reading.Refusal;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportRefusalTest extends ImportCase {
    @Inject
    TestClock clock;

    @AfterEach
    void backInThePresent() {
        clock.comeBack();
    }

    @Test
    void anUploadThatNobodyConfirmedForAMonthEndsByItself() {
        var id = upload(FIRST);
        clock.goAhead(Imports.GOOD_FOR.plusMinutes(1));
        assertThat(confirm(id)).isInstanceOf(Confirmation.NotStaged.class);
        assertThat(imports.list(portfolio)).extracting(Import::state).containsExactly(ImportState.STALE);
        assertThat(lists.find(portfolio, new Reference(1))).isEmpty();
    }

    @Test
    void filesThatAreNoTablesAreRefusedWithTheReason() {
        assertThat(refusal("empty.csv", new byte[0])).isInstanceOf(Refusal.Empty.class);
        assertThat(refusal("header.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.HeaderOnly.class);
        assertThat(refusal("zip.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})).isInstanceOf(Refusal.NotCsv.class);
        assertThat(refusal("nul.csv", ("a,b\n1,\0\n" + "3,4\n".repeat(100)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.NulByte.class);
    }

    @Test
    void aFileNameIsOnlyAName() {
        var id = ((Upload.Kept) uploaded("../../etc/pass\r\nwd.csv", FIRST.getBytes(StandardCharsets.UTF_8))).id();
        assertThat(imports.find(portfolio, id).orElseThrow().fileName()).isEqualTo("pass wd.csv");
    }
}
