package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void anUnknownOneIsNamedWithTheNearest() {
        assertThatThrownBy(() -> Settings.of(Map.of("WINNOW_DB_USR", "winnow")))
                .isInstanceOf(StartProblem.class)
                .hasMessage("unknown setting WINNOW_DB_USR; did you mean WINNOW_DB_USER?");
    }

    @Test
    void variablesOfOtherProgramsAreNoConcern() {
        assertThat(Settings.of(Map.of("HOME", "/root", "PORT", "x")).port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "WINNOW_PORT, 99999",
        "WINNOW_PORT, eighty",
        "WINNOW_MANAGEMENT_PORT, -1",
        "WINNOW_DB_URL, mysql://host/winnow",
        "WINNOW_DB_CONNECTIONS, 1",
        "WINNOW_PUBLIC_URL, winnow.example.org",
        "WINNOW_PUBLIC_URL, http://my_host:8080",
        "WINNOW_PUBLIC_URL, http://my host",
        "WINNOW_LOG_LEVEL, LOUD",
        "WINNOW_TIME_ZONE, Europe/Nowhere",
        "WINNOW_BEHIND_PROXY, perhaps"
    })
    void aWrongValueIsNamedWithWhatIsExpected(String variable, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll("setting " + variable + " is \"" + value + "\"", "it must be");
    }

    @ParameterizedTest
    @CsvSource({"8080, 9080", "65000, 64000", "0, 0"})
    void thePortOfManagementFollowsThePort(String port, int management) {
        assertThat(Settings.of(Map.of("WINNOW_PORT", port)).managementPort()).isEqualTo(management);
    }

    @Test
    void thePasswordMayStandInAFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        Settings settings = Settings.of(
                Map.of("WINNOW_DB_URL", "jdbc:postgresql://db/winnow", "WINNOW_DB_PASSWORD_FILE", secret.toString()));
        assertThat(settings.server().orElseThrow().password()).isEqualTo("s3cret");
    }

    @Test
    void theCommandLineOutweighsTheEnvironment() {
        Options options =
                Options.of(List.of("--port", "9000", "--demo"), 0, Settings.of(Map.of("WINNOW_PORT", "8081")));
        assertThat(options.settings().port()).isEqualTo(9000);
        assertThat(options.demo()).isTrue();
    }

    @Test
    void aWordTooManyIsRefused() {
        assertThatThrownBy(() -> Options.of(List.of("now"), 0, Settings.of(Map.of())))
                .isInstanceOf(Program.Misuse.class)
                .hasMessageContaining("\"now\"");
        assertThatThrownBy(() -> Options.of(List.of("--port"), 0, Settings.of(Map.of())))
                .isInstanceOf(Program.Misuse.class)
                .hasMessageContaining("needs a value");
    }
}
