package org.winnow.core.usecases;

import org.jspecify.annotations.Nullable;

/** A title is enough to begin. */
public record NewUseCase(
        String title, String description, @Nullable String businessUnit) {
    public static final int LONGEST_TEXT = 20_000;

    public NewUseCase {
        title = title.strip();
        description = description.strip();
        if (title.isEmpty() || Math.max(title.length(), description.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a title needs 1 to %d characters, a description at most as many; found %d and %d"
                            .formatted(LONGEST_TEXT, title.length(), description.length()));
        }
    }
}
