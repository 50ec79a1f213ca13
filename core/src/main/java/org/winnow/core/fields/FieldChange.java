package org.winnow.core.fields;

/** What came of a change of a field. */
public sealed interface FieldChange {
    /** Done; the field as it stands now. */
    record Done(Field field) implements FieldChange {}

    /** Somebody changed it since it was read; nothing was written. {@code now}: what they made of it. */
    record ChangedMeanwhile(Field now) implements FieldChange {}

    /** Another field of the portfolio already bears that name in one of the languages. */
    record NameTaken(Field by) implements FieldChange {}

    /** A criterion in force reads it; nothing was written. Whoever is sure says so and archives it all the same. */
    record StillRead() implements FieldChange {}

    /** A choice needs two options or more, a rating exactly five; {@code found} were given. */
    record WrongNumberOfOptions(int found) implements FieldChange {}
}
