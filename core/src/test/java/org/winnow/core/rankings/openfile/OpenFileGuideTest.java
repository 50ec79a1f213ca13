package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes what docs/guide/open-file.md shows, so that it can't go stale. */
class OpenFileGuideTest {
    private static final String PAGE = Schema.read(Schema.GUIDE.resolve("open-file.md"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The rows of the table below a heading, each as its pieces of code. */
    private static List<List<String>> table(String heading) {
        var section = PAGE.substring(PAGE.indexOf("## " + heading + "\n"));
        var rows = section.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(CODE::matcher)
                .map(OpenFileGuideTest::pieces)
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static List<String> pieces(Matcher matcher) {
        var pieces = new ArrayList<String>();
        while (matcher.find()) {
            pieces.add(matcher.group(1));
        }
        return pieces;
    }

    private static Example first() {
        return Example.of(blocks("json").get(0));
    }

    @Test
    void theExamplesHaveTheResultsThatAreShown() {
        var examples = blocks("json");
        var results = blocks("result");

        assertThat(examples).hasSize(2).hasSameSizeAs(results);
        for (int i = 0; i < examples.size(); i++) {
            var example = Example.of(examples.get(i));
            assertThat(example.compute().result()).isEqualTo(Canonical.of(Example.json(results.get(i))));
            assertThat(Schema.findings(example.tree())).isEmpty();
        }
    }

    @Test
    void everyFactOfTheTableIsOne() {
        for (var row : table("Facts")) {
            var stated = first().with("/candidates/0/facts/run-cost", row.get(0));
            assertThat(stated.compute().result()).isNotEmpty();
            assertThat(Schema.findings(stated.tree())).isEmpty();
        }
    }

    @Test
    void allWeightsOfTheTableAreSome() {
        for (var row : table("Weights")) {
            var weighted = weighted(row.get(0));
            assertThat(weighted.result().path("weightsUsed")).isNotEmpty();
            assertThat(Schema.findings(weighted.tree())).isEmpty();
        }
    }

    private static Example weighted(String weights) {
        var criteria = new ArrayList<String>();
        for (var id : weights.contains("\"c\"") ? List.of("a", "b", "c") : List.of("a", "b")) {
            criteria.add("{\"id\":\"%s\",\"better\":\"MORE\",\"scale\":{\"from\":0,\"to\":1},\"outside\":\"CLIP\"}"
                    .formatted(id));
        }
        return Example.of("""
                {"format":"winnow.ranking/1","criteria":%s,"weights":%s,"candidates":[{"id":"x","facts":{}}],"ask":["RANKING"]}
                """.formatted(criteria, weights));
    }

    @Test
    void theProblemsAreToldAsTheyAreShown() {
        for (var row : table("What a bad file looks like")) {
            var problem = first().with(row.get(0), row.get(1)).problem();
            assertThat("%s: found %s; expected %s; %s"
                            .formatted(
                                    ((Problem.Pointer) problem.where()).value(),
                                    problem.found(),
                                    problem.expected(),
                                    problem.advice()))
                    .isEqualTo(row.get(2));
        }
    }
}
