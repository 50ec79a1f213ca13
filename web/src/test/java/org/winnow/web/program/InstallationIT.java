package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A new installation that runs: who may come in, from where, and how all of it is taken to another place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIT {
    private static final String INGRID =
            "name=Ingrid+Halvorsen&email=ingrid%40winnow.example&language=en&new-password=seven+quiet+herons";
    private static final String DOOR = "email=ingrid%40winnow.example&password=seven+quiet+herons&then=%2F";
    private static final String PORTFOLIO =
            "name=Nordhaven+Group&currency=EUR&first-month=2027-01&months=36&rate=8&few=10";

    private Path parent = Path.of("");
    private Path home = Path.of("");
    private RunScript run = new RunScript(home);
    private ProgramProcess program;
    private ProgramVisitor ingrid;
    private String link = "";

    @BeforeAll
    void start() throws Exception {
        parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = parent.resolve("data");
        run = RunScript.in(parent);
        program = started();
        link = program.awaitLink("First administrator");
        ingrid = ProgramVisitor.by(program, link, INGRID);
        done("/portfolios", PORTFOLIO);
        done("/p/nordhaven-group/use-cases", "title=%E7%94%A8%E4%BE%8B+1");
    }

    private ProgramProcess started() throws Exception {
        return ProgramProcess.start(parent.resolve("output"), Map.of("WINNOW_DATA", home.toString()))
                .awaitAnswer(Duration.ofMinutes(3));
    }

    private void done(String at, String form) throws Exception {
        var answer = ingrid.send(program, at, ProgramVisitor.FORM, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @AfterAll
    void end() throws Exception {
        program.kill();
        OpenDatabase.of(Settings.of(Map.of("WINNOW_DATA", home.toString()))).close();
        Folders.delete(parent);
    }

    @Test
    void theLinkOfTheFirstAdministratorIsPrintedOnceAndLoggedNowhere() throws Exception {
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(program.said()).containsOnlyOnce(token).contains("open once, within 30 minutes");
        assertThat(program.logged()).doesNotContain(token);
        for (Path log : logs()) assertThat(Files.readString(log)).doesNotContain(token);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().contains("log"))
                    .toList();
            assertThat(logs).isNotEmpty();
            return logs;
        }
    }

    @Test
    void theLinkMakesOneAdministrator() throws Exception {
        assertThat(ingrid.get(program, "/people").statusCode()).isEqualTo(200);
        var again = new ProgramVisitor().send(program, link, ProgramVisitor.FORM, INGRID.replace("ingrid", "mallory"));
        assertThat(again.statusCode()).isEqualTo(410);
    }

    /** On the same machine another address of the loopback stands for every other network. */
    @Test
    void pagesAndHealthAnswerOnTheLoopbackAlone() throws Exception {
        for (String address : List.of(program.address(), program.management())) {
            int port = URI.create(address).getPort();
            assertThatCode(() -> knock(1, port)).doesNotThrowAnyException();
            assertThatThrownBy(() -> knock(2, port)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        var second = ProgramProcess.start(parent.resolve("second"), Map.of("WINNOW_DATA", home.toString()));
        assertThat(second.awaitExit()).isEqualTo(Program.FAILED);
        assertThat(second.output())
                .startsWith("winnow: ")
                .contains("is in use by another Winnow; stop that one")
                .hasLineCount(1);
    }

    private static void knock(int machine, int port) throws IOException {
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) machine}), port).close();
    }

    @Test
    void whatWasBackedUpIsThereAgainInAnEmptyFolderAndOnAServer() throws Exception {
        String file = parent.resolve("all.backup").toString();
        var written = Contents.of(access());
        succeeds(run.with(Map.of("WINNOW_DATA", home.toString()), "backup", file), "Backup written: " + file);
        Path folder = parent.resolve("elsewhere");
        succeeds(run.with(Map.of(), "restore", file, "--data", folder.toString()), "Restored: " + file);
        try (OpenDatabase restored = OpenDatabase.of(Settings.of(Map.of("WINNOW_DATA", folder.toString())))) {
            assertThat(Contents.of(restored.access())).isEqualTo(written);
        }

        var server = emptyOnServer("server");
        succeeds(run.with(settings(server), "restore", file), "Restored: " + file);
        assertThat(Contents.of(server)).isEqualTo(written).containsKey("use_case");
    }

    private static void succeeds(Command.Result result, String line) {
        assertThat(result.code()).as(result.output()).isEqualTo(Program.DONE);
        assertThat(result.output()).startsWith(line).hasLineCount(1);
    }

    @Test
    void aFlippedByteIsRefusedAndNothingIsRestored() throws Exception {
        Path file = parent.resolve("flipped.backup");
        new Backup(access()).to(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var server = emptyOnServer("untouched");
        var refused = run.with(settings(server), "restore", file.toString());
        assertThat(refused.code()).isEqualTo(Program.FAILED);
        assertThat(refused.output())
                .startsWith("winnow: ")
                .contains("flipped.backup", "damaged")
                .hasLineCount(1);
        assertThat(Contents.of(server)).isEmpty();
    }

    @Test
    void theSampleIsKeptAwayFromTheDataOfOthers() throws Exception {
        var before = Contents.of(access());
        var refused = ProgramProcess.startDemo(parent.resolve("demo"), settings(access()));
        assertThat(refused.awaitExit()).isEqualTo(Program.FAILED);
        assertThat(refused.output())
                .startsWith("winnow: --demo loads the sample into an empty installation")
                .contains("start without --demo")
                .hasLineCount(1);
        assertThat(Contents.of(access())).isEqualTo(before);
    }

    /** Last, since the program is another one afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aRequestUnderWayIsAnsweredBeforeTheDatabaseEndsAndTheNextStartInvitesNobody() throws Exception {
        var ending = program;
        var answer = new HeldRow(home)
                .whileItEnds(
                        ending, () -> ingrid.send(ending, "/settings", ProgramVisitor.FORM, "name=Ingrid+the+Second"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(ending.awaitExit()).isIn(Program.DONE, 143);
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();

        program = started();
        var again = ProgramVisitor.by(program, "/sign-in", DOOR);
        assertThat(again.page(program, "/settings")).contains("value=\"Ingrid the Second\"");
        assertThat(program.output()).contains("Data folder").doesNotContain("First administrator", "/first-run/");
    }

    private DatabaseAccess access() {
        return EmbeddedPostgres.running(home).orElseThrow();
    }

    /** The program's own database stands for a server that others run. */
    private DatabaseAccess emptyOnServer(String name) throws SQLException {
        try (Connection connection = access().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new DatabaseAccess(
                access().url().replaceFirst("/[^/]*$", "/" + name), access().user(), access().password());
    }

    private Map<String, String> settings(DatabaseAccess server) throws IOException {
        Path secret = Files.writeString(parent.resolve("secret"), server.password(), StandardCharsets.UTF_8);
        return Map.of(
                "WINNOW_DB_URL", server.url(),
                "WINNOW_DB_USER", server.user(),
                "WINNOW_DB_PASSWORD_FILE", secret.toString(),
                "WINNOW_DATA", parent.resolve("unused").toString());
    }
}
