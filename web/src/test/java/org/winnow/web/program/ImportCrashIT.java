package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program dies in the middle of a large import; afterwards all of it is there or nothing, and the page says which. */
@Tag("crash")
class ImportCrashIT {
    private static final int ROWS = 4_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String CSRF = "AAECAwQFBgcICQoLDA0ODw";

    private final HttpClient browser = HttpClient.newHttpClient();
    private String session = "";

    @Test
    void anImportThatIsKilledInTheMiddleIsThereAsAWholeOrNotAtAll() throws Exception {
        Path parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = parent.resolve("data");
        Map<String, String> settings = Map.of("WINNOW_DATA", home.toString());
        ProgramProcess program =
                ProgramProcess.startDemo(parent.resolve("output"), settings).awaitAnswer(LONGEST);
        signIn(program);
        long before = number(home, "SELECT count(*) FROM use_case");
        String at = upload(program);
        confirm(program, at);
        awaitFirstRows(home);
        long database = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(5))
                .orElseThrow()
                .pid();
        program.kill();
        ProcessHandle.of(database).orElseThrow().destroyForcibly();

        program = ProgramProcess.startDemo(parent.resolve("output"), settings).awaitAnswer(LONGEST);
        long after = number(home, "SELECT count(*) FROM use_case");
        assertThat(after).isIn(before, before + ROWS);
        String page = page(program, at);
        boolean whole =
                number(home, "SELECT count(*) FROM import WHERE state = 'CONFIRMED' AND rows_new = " + ROWS) == 1;
        assertThat(page).contains(whole ? "4,000 use cases are new" : "The import is there as a whole or not at all.");
        awaitReceipt(program, at);
        assertThat(number(home, "SELECT count(*) FROM use_case")).isEqualTo(before + ROWS);
        program.end();
        Folders.delete(parent);
    }

    private void signIn(ProgramProcess program) throws Exception {
        var link = Pattern.compile("architect.*?(/link/\\S+)", Pattern.DOTALL);
        var found = link.matcher(program.output());
        while (!found.find()) {
            Thread.sleep(200);
            found = link.matcher(program.output());
        }
        var answer = send(program, found.group(1), "application/x-www-form-urlencoded", "");
        session = answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("winnow_session"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining());
    }

    private String upload(ProgramProcess program) throws Exception {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "K-" + row + ",Killed in the middle " + row + "," + (1 + row % 5) + ",passed\r\n")
                .collect(Collectors.joining("", "ID,Title,Strategic fit (1-5),Permitted practice\r\n", ""));
        var body = "--border\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + CSRF
                + "\r\n--border\r\nContent-Disposition: form-data; name=\"register\"\r\n\r\nkilled"
                + "\r\n--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"killed.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + rows + "\r\n--border--\r\n";
        var answer = send(program, "/p/nordhaven-group/imports", "multipart/form-data; boundary=border", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    private void confirm(ProgramProcess program, String at) throws Exception {
        var seen = page(program, at).replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        var answer = send(program, at + "/confirmation", "application/x-www-form-urlencoded", "seen=" + seen);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static void awaitFirstRows(Path home) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (number(home, "SELECT coalesce(max(done), 0) FROM job WHERE kind = 'import'") == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void awaitReceipt(ProgramProcess program, String at) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!page(program, at).contains("4,000 use cases are new")) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(500);
        }
    }

    private String page(ProgramProcess program, String at) throws Exception {
        var request = request(program, at).GET().build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> send(ProgramProcess program, String at, String type, String body) throws Exception {
        var request = request(program, at)
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", CSRF)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(ProgramProcess program, String at) {
        return HttpRequest.newBuilder(URI.create(program.address() + at))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Cookie", "csrf-token=" + CSRF + "; " + session);
    }

    private static long number(Path home, String sql) throws SQLException {
        try (var connection =
                        EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
