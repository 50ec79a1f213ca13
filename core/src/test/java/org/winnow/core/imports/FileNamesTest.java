package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "inventory-2024-09-30.csv, inventory",
        "inventory (3).csv, inventory",
        "2024.csv, 2024.csv",
        "inventory-rejected.csv, inventory",
    })
    void aSourceIsNamedAfterItsFileWithoutDatesAndCounters(String file, String source) {
        assertThat(FileNames.register(file, List.of())).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USDA 2023", "Bank: ideas/2026", "部门 1"})
    void theRowsLeftOutComeFromTheSameSourceWhateverItIsCalled(String source) {
        var file = FileNames.rejected(source);
        assertThat(FileNames.register(file, List.of("USDA", source))).isEqualTo(source);
        assertThat(FileNames.register(file.replace(".csv", " (1).csv"), List.of("USDA", source)))
                .isEqualTo(source);
    }

    @Test
    void aFileThatOnlyBearsTheNameOfAnotherSourceIsItsOwn() {
        assertThat(FileNames.register("USDA 2023.csv", List.of("USDA 2023"))).isEqualTo("USDA");
    }
}
