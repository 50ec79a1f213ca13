package org.winnow.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as the guards read them. Tests of {@code web} run in its folder. */
final class Sources {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path RESOURCES = ROOT.resolve("web/src/main/resources");
    static final Path TEMPLATES = RESOURCES.resolve("templates");
    static final Path MESSAGES = RESOURCES.resolve("messages");
    static final Path STYLES = RESOURCES.resolve("META-INF/resources/css");

    private Sources() {}

    static List<Path> below(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> java(String module) {
        return below(ROOT.resolve(module).resolve("src/main/java"), ".java");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
