package org.winnow.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Our style sheets and scripts, in the order in which they apply; each address ends with a print of all their contents, to be kept for ever. */
@ApplicationScoped
public class Assets {
    static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "shell",
            "head",
            "controls",
            "sliders",
            "lists",
            "badges",
            "tables",
            "marks",
            "charts",
            "panels",
            "feedback",
            "portfolio",
            "use-case",
            "pipeline",
            "import",
            "sign-in",
            "people",
            "scorecard",
            "terms",
            "begin",
            "first-look",
            "narrow",
            "print");
    static final List<String> SCRIPTS = List.of("theme", "keys", "slider", "toast", "forms", "first-look");
    private static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final String version = version();

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            paths().forEach(path -> digest.update(content(path)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Stream<String> paths() {
        return Stream.concat(
                STYLES.stream().map(Assets::stylePath), SCRIPTS.stream().map(Assets::scriptPath));
    }

    private static String stylePath(String name) {
        return "/css/" + name + ".css";
    }

    private static String scriptPath(String name) {
        return "/js/" + name + ".js";
    }

    private static byte[] content(String path) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            if (in == null) {
                throw new IllegalStateException("asset %s is listed but not there".formatted(path));
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> styles() {
        return STYLES.stream().map(name -> versioned(stylePath(name))).toList();
    }

    List<String> scripts() {
        return SCRIPTS.stream().map(name -> versioned(scriptPath(name))).toList();
    }

    private String versioned(String path) {
        return path + "?v=" + version;
    }

    String htmx() {
        return HTMX;
    }
}
