package org.winnow.core.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that are tried first by those who guess; of the known lists only what reaches the least length is needed. */
final class CommonPasswords {
    private static final int LEAST_DIFFERENT = 5;
    private final Set<String> plain;

    private CommonPasswords(Set<String> plain) {
        this.plain = plain;
    }

    static CommonPasswords read() {
        try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
            var lines = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new CommonPasswords(lines.map(CommonPasswords::plain).collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String password) {
        return password.chars().distinct().count() < LEAST_DIFFERENT
                || plain.contains(plain(password))
                || plain.contains(half(plain(password)));
    }

    /** The repeated part of a text that says the same thing twice, else the text. */
    private static String half(String text) {
        var half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    /** Capitals, blanks and marks don't make a common password rare. */
    static String plain(String password) {
        var letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.isEmpty() ? password : letters;
    }
}
