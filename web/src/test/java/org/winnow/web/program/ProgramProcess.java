package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The built program as a process of its own, as a person starts it. */
final class ProgramProcess {
    static final Path BUILT = Path.of("target/quarkus-app").toAbsolutePath();

    private final Process process;
    private final int port;
    private final int management;
    private final Path output;

    private ProgramProcess(Process process, int port, int management, Path output) {
        this.process = process;
        this.port = port;
        this.management = management;
        this.output = output;
    }

    static ProgramProcess start(Path output, Map<String, String> settings) throws IOException {
        return start(BUILT, List.of(), output, settings);
    }

    /** With the sample and its people, whose links stand in the output. */
    static ProgramProcess startDemo(Path output, Map<String, String> settings) throws IOException {
        return start(BUILT, List.of(), output, settings, freePort(), "--demo");
    }

    /** {@code prefix}: what stands before the command, such as a change of user. */
    static ProgramProcess start(Path program, List<String> prefix, Path output, Map<String, String> settings)
            throws IOException {
        return start(program, prefix, output, settings, freePort());
    }

    static ProgramProcess start(
            Path program, List<String> prefix, Path output, Map<String, String> settings, int port, String... options)
            throws IOException {
        int management = freePort();
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-jar",
                program.resolve("quarkus-run.jar").toString(),
                "--port",
                String.valueOf(port)));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(output.toFile())
                .redirectError(errors(output).toFile());
        builder.directory(output.getParent().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith(Setting.PREFIX));
        builder.environment().putAll(settings);
        builder.environment().put("WINNOW_MANAGEMENT_PORT", String.valueOf(management));
        return new ProgramProcess(builder.start(), port, management, output);
    }

    private static Path errors(Path output) {
        return output.resolveSibling(output.getFileName() + ".errors");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    String management() {
        return "http://127.0.0.1:" + management;
    }

    /** Waits for the first answer, whatever it says. */
    ProgramProcess awaitAnswer(Duration limit) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers()) {
            assertThat(process.isAlive()).as(output()).isTrue();
            assertThat(System.nanoTime()).as("no answer yet:\n" + output()).isLessThan(end);
            Thread.sleep(200);
        }
        return this;
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + "/")).build();
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String output() throws IOException {
        return said() + logged();
    }

    /** What stands on standard output. */
    String said() throws IOException {
        return Files.readString(output);
    }

    /** What stands on standard error. */
    String logged() throws IOException {
        return Files.readString(errors(output));
    }

    /** The path of the link that is printed for somebody, such as the architect of the sample. */
    String awaitLink(String whose) throws Exception {
        var link = Pattern.compile(whose + ".*?(/(?:link|first-run)/\\S+)", Pattern.DOTALL);
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        var found = link.matcher(said());
        while (!found.find()) {
            assertThat(System.nanoTime()).as("no link yet:\n" + output()).isLessThan(end);
            Thread.sleep(200);
            found = link.matcher(said());
        }
        return found.group(1);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as a service manager does; answers the exit code. */
    int end() throws InterruptedException {
        askToEnd();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    void askToEnd() {
        process.destroy();
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
