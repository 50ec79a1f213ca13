package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;
import org.winnow.web.testing.AtOnce;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportConfirmTest extends ImportCase {
    @Test
    void confirmingTwiceDoesItOnce() {
        var id = upload(FIRST);
        var seen = check(id).fingerprint();
        var by = new Mover(architect, Role.CONTRIBUTOR);
        assertThat(imports.confirm(portfolio, id, seen, by)).isInstanceOf(Confirmation.Done.class);
        assertThat(imports.confirm(
                        portfolio,
                        id,
                        seen,
                        new Mover(visitors.person("Ingrid Halvorsen").id(), Role.DECIDER)))
                .isEqualTo(new Confirmation.NotStaged(ImportState.CONFIRMED, Optional.of(architect)));
        assertThat(imports.list(portfolio)).hasSize(1);
    }

    @Test
    void ofTwoWhoConfirmInTheSameInstantOneIsTold() {
        for (var file : List.of(FIRST, LargeFile.of(600))) {
            var id = upload(file);
            var seen = check(id).fingerprint();
            var other = visitors.person("Ingrid Halvorsen").id();
            var outcomes = AtOnce.both(
                    () -> imports.confirm(portfolio, id, seen, new Mover(architect, Role.CONTRIBUTOR)),
                    () -> imports.confirm(portfolio, id, seen, new Mover(other, Role.CONTRIBUTOR)));
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome instanceof Confirmation.NotStaged)
                    .hasSize(1);
            awaitEnd(id);
            assertThat(imports.find(portfolio, id).orElseThrow().state()).isEqualTo(ImportState.CONFIRMED);
        }
        assertThat(rankings.candidates(portfolio)).hasSize(3 + 600);
    }

    @Test
    void ofTwoFilesWithTheSameRowsInTheSameInstantOneMustBeLookedAtAgain() {
        var one = upload(FIRST);
        var other = upload(FIRST.replace("green", "blue"));
        var by = new Mover(architect, Role.CONTRIBUTOR);
        var seen = List.of(check(one).fingerprint(), check(other).fingerprint());
        var outcomes = AtOnce.both(
                () -> imports.confirm(portfolio, one, seen.get(0), by),
                () -> imports.confirm(portfolio, other, seen.get(1), by));
        assertThat(outcomes)
                .hasOnlyElementsOfTypes(Confirmation.Done.class, Confirmation.ChangedMeanwhile.class)
                .doesNotHaveDuplicates();
        assertThat(rankings.candidates(portfolio)).hasSize(3);
    }

    @Test
    void nothingElseIsConfirmedThanWhatWasSeen() {
        var id = upload(FIRST);
        var seen = check(id).fingerprint();
        imported(FIRST);
        assertThat(imports.confirm(portfolio, id, seen, new Mover(architect, Role.CONTRIBUTOR)))
                .isInstanceOf(Confirmation.ChangedMeanwhile.class);
    }
}
