package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a start is one line and an exit code. */
class StartIT {
    @TempDir
    Path folder = Path.of("");

    private String refused(Map<String, String> settings) throws Exception {
        ProgramProcess program = ProgramProcess.start(folder.resolve("output"), settings);
        assertThat(program.awaitExit()).isEqualTo(Program.FAILED);
        List<String> lines = program.output().lines().toList();
        assertThat(lines).as("one line, no trace").hasSize(1);
        return lines.get(0);
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            ProgramProcess program = ProgramProcess.start(
                    ProgramProcess.BUILT,
                    List.of(),
                    folder.resolve("output"),
                    Map.of("WINNOW_DATA", folder.resolve("data").toString()),
                    port);
            assertThat(program.awaitExit()).isEqualTo(Program.FAILED);
            assertThat(program.output())
                    .startsWith("winnow: port " + port + " is taken")
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void anUnknownSettingIsNamed() throws Exception {
        assertThat(refused(Map.of("WINNOW_DATAA", "x")))
                .isEqualTo("winnow: unknown setting WINNOW_DATAA; did you mean WINNOW_DATA?");
    }

    @Test
    void anUnreachableServerIsNamedWithoutItsPassword() throws Exception {
        String line = refused(Map.of(
                "WINNOW_DB_URL", "jdbc:postgresql://127.0.0.1:1/none?password=secret",
                "WINNOW_DB_USER", "winnow"));
        assertThat(line)
                .startsWith("winnow: database jdbc:postgresql://127.0.0.1:1/none can't be reached")
                .doesNotContain("secret");
    }

    @Test
    void aFolderThatCannotBeOneIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(refused(Map.of("WINNOW_DATA", file.toString())))
                .startsWith("winnow: data folder " + file + " is a file");
    }
}
