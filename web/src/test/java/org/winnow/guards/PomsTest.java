package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program is built from is said in one place: modules name their dependencies, the parent gives each its version. */
class PomsTest {
    @ParameterizedTest
    @ValueSource(strings = {"scoring", "core", "web", "bench", "markup"})
    void aModuleStatesNoVersionOfItsOwn(String module) throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("..", module, "pom.xml")), Parser.xmlParser());
        assertThat(pom.select("dependency > version").eachText()).isEmpty();
    }
}
