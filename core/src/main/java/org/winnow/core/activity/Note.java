package org.winnow.core.activity;

import org.jspecify.annotations.Nullable;

/**
 * What an act was about, as the data's own words and keys; web makes a sentence of it.
 *
 * @param subject the thing acted on: a field's key, a file's name, a scorecard's name
 * @param was what stood before
 * @param becomes what stands now
 * @param reason as the person typed it
 */
public record Note(
        @Nullable String subject,
        @Nullable String was,
        @Nullable String becomes,
        @Nullable String reason) {

    public static Note none() {
        return new Note(null, null, null, null);
    }

    public static Note about(String subject) {
        return new Note(subject, null, null, null);
    }

    public static Note change(String subject, @Nullable String was, @Nullable String becomes) {
        return new Note(subject, was, becomes, null);
    }

    public Note because(@Nullable String why) {
        return new Note(subject, was, becomes, why);
    }
}
