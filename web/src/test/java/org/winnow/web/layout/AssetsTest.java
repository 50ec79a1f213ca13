package org.winnow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");

    @Test
    void everyStyleAndScriptIsLinked() throws IOException {
        assertThat(names("css")).containsExactlyInAnyOrderElementsOf(Assets.STYLES);
        assertThat(names("js")).containsExactlyInAnyOrderElementsOf(Assets.SCRIPTS);
    }

    private static List<String> names(String kind) throws IOException {
        try (var files = Files.list(FOLDER.resolve(kind))) {
            return files.map(file -> file.getFileName().toString().replace("." + kind, ""))
                    .toList();
        }
    }
}
