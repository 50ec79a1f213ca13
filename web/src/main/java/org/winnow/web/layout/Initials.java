package org.winnow.web.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name in two letters; of a Chinese name the last two characters. */
final class Initials {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private Initials() {}

    static String of(String name) {
        var words = BETWEEN_WORDS.splitAsStream(name.strip()).toList();
        var last = words.get(words.size() - 1);
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return last(last, 2);
        }
        var letters = words.size() > 1 ? first(words.get(0)) + first(last) : first(last);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static String last(String word, int count) {
        int points = word.codePointCount(0, word.length());
        return word.substring(word.offsetByCodePoints(0, Math.max(0, points - count)));
    }
}
