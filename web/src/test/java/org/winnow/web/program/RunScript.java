package org.winnow.web.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The script {@code ./run} beside the built program, without sources that it could build anew. */
record RunScript(Path file) {

    static RunScript in(Path folder) throws IOException {
        Path built = Files.createDirectories(folder.resolve("web/target")).resolve("quarkus-app");
        Files.createSymbolicLink(built, ProgramProcess.BUILT);
        return new RunScript(Files.copy(Path.of("../run"), folder.resolve("run")));
    }

    Command.Result with(Map<String, String> settings, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of("bash", file.toString()));
        all.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith(Setting.PREFIX));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command.Result(process.waitFor(), output);
    }
}
