package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on screen exists in both languages and none hides in a template. */
class MessagesTest {
    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
    private static final Pattern MESSAGE = Pattern.compile("@Message\\((.*?)\\)\\s+String (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("@Message\\(((?:(?!@Message).)*?)\\)\\s+String (\\w+)\\(([^)]*)\\);", Pattern.DOTALL);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\b(?:int|long) (\\w+)");
    /** Never reach a thousand. */
    private static final Set<String> ALWAYS_SMALL = Set.of(
            "version",
            "now",
            "next",
            "seen",
            "status",
            "months",
            "row",
            "decimals",
            "few",
            "top",
            "changed",
            "number",
            "passed",
            "failed",
            "minutes");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SPOKEN = Pattern.compile("\\b(?:title|placeholder|aria-label|alt)=\"([^\"]*)\"");
    private static final Pattern SHOWN_VALUE = Pattern.compile("\\{(?:fig:number\\()?(\\w+)\\)?}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Set<String> SAME_IN_BOTH = Set.of("Winnow", "English", "EN", "中文", "CSV", "XLSX", "P10–P90");

    /** Names of keys on a keyboard. */
    private static final Set<String> KEYS = Set.of("j", "k", "x", "s", "m", "c", "Enter", "Esc");

    @Test
    void everyMessageIsThereInChineseAndNoneIsLeftOver() {
        bundles()
                .forEach((name, english) -> assertThat(chinese(name).keySet())
                        .as("keys of messages/%s_zh.properties", name)
                        .isEqualTo(english.keySet()));
    }

    @Test
    void everyFileOfTranslationsBelongsToABundle() {
        assertThat(Sources.below(Sources.MESSAGES, "_zh.properties"))
                .map(file -> file.getFileName().toString().replace("_zh.properties", ""))
                .isSubsetOf(bundles().keySet());
    }

    @Test
    void aTranslationShowsEveryValueThatTheMessageShows() {
        bundles()
                .forEach((name, english) -> english.forEach((key, message) -> SHOWN_VALUE
                        .matcher(message)
                        .results()
                        .forEach(value -> assertThat(chinese(name).getOrDefault(key, ""))
                                .as("%s:%s", name, key)
                                .containsPattern("\\{[^}]*\\b" + value.group(1) + "\\b"))));
    }

    @Test
    void aCountIsWrittenWithItsThousandsInBothLanguages() {
        for (Path file : Sources.java("web")) {
            var source = Sources.text(file);
            COUNTED.matcher(source)
                    .results()
                    .forEach(message -> WHOLE_NUMBER
                            .matcher(message.group(3))
                            .results()
                            .map(parameter -> parameter.group(1))
                            .filter(name -> !ALWAYS_SMALL.contains(name))
                            .forEach(name -> assertThat(message.group(1) + chineseOf(source, message.group(2)))
                                    .as("%s in %s: say {fig:number(%s)}", message.group(2), file, name)
                                    .doesNotContain("{" + name + "}")));
        }
    }

    private static String chineseOf(String source, String key) {
        var bundle = BUNDLE.matcher(source);
        return bundle.find() ? chinese(bundle.group(1)).getOrDefault(key, "") : "";
    }

    @Test
    void noChineseMessageIsTheEnglishOne() {
        var untranslated = bundles().entrySet().stream()
                .flatMap(bundle -> same(bundle.getKey(), bundle.getValue()))
                .toList();

        assertThat(untranslated).isEmpty();
    }

    private static Stream<String> same(String bundle, Map<String, String> english) {
        var chinese = chinese(bundle);
        return english.entrySet().stream()
                .filter(message -> message.getValue().equals(chinese.get(message.getKey())))
                .filter(message ->
                        LETTERS.matcher(withoutTags(message.getValue())).find())
                .filter(message -> !SAME_IN_BOTH.contains(message.getValue()))
                .map(message -> bundle + ":" + message.getKey());
    }

    private static Map<String, Map<String, String>> bundles() {
        var bundles = new TreeMap<String, Map<String, String>>();
        for (Path file : Sources.java("web")) {
            var name = BUNDLE.matcher(Sources.text(file));
            if (name.find()) {
                bundles.put(name.group(1), messages(Sources.text(file)));
            }
        }
        assertThat(bundles).containsKey("layout");
        return bundles;
    }

    private static Map<String, String> messages(String source) {
        var messages = new TreeMap<String, String>();
        var found = MESSAGE.matcher(source);
        while (found.find()) {
            var text = new StringBuilder();
            STRING.matcher(found.group(1)).results().forEach(part -> text.append(part.group(1)));
            messages.put(found.group(2), text.toString());
        }
        return messages;
    }

    private static Map<String, String> chinese(String bundle) {
        var file = Sources.MESSAGES.resolve(bundle + "_zh.properties");
        var read = new Properties();
        try {
            read.load(new StringReader(Files.exists(file) ? Sources.text(file) : ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var messages = new TreeMap<String, String>();
        read.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        var texts = Sources.below(Sources.TEMPLATES, ".html").stream()
                .flatMap(file -> literals(Sources.text(file)).stream().map(text -> Sources.name(file) + ": " + text))
                .toList();

        assertThat(texts).isEmpty();
    }

    @Test
    void theGuardSeesTextBetweenTagsAndInSpokenAttributes() {
        assertThat(literals("<p>{a:b} Hello</p>")).containsExactly("Hello");
        assertThat(literals("<a aria-label=\"Open\" href=\"/x\">{x}</a>")).containsExactly("Open");
        assertThat(literals("{#if a}<b class=\"x\">{a:b}</b>{/if}{! why !}<!-- why -->"))
                .isEmpty();
    }

    private static List<String> literals(String template) {
        var plain = withoutTags(template.replaceAll("(?s)<!--.*?-->|\\{!.*?!}", ""));
        var found = new ArrayList<String>();
        var spoken = SPOKEN.matcher(plain);
        while (spoken.find()) {
            add(found, spoken.group(1));
        }
        for (var text : plain.replaceAll("(?s)<[^>]*>", "\n").split("\n", -1)) {
            add(found, text);
        }
        return found;
    }

    private static void add(List<String> found, String text) {
        var words = text.replaceAll("&\\w+;", "").strip();
        if (LETTERS.matcher(words).find() && !KEYS.contains(words)) {
            found.add(words);
        }
    }

    /** Expressions may hold expressions. */
    private static String withoutTags(String text) {
        var plain = text.replaceAll("\\\\[{}]", "");
        String before;
        do {
            before = plain;
            plain = plain.replaceAll("\\{[^{}]*}", "");
        } while (!before.equals(plain));
        return plain;
    }
}
