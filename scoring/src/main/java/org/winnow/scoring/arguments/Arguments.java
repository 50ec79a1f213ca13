package org.winnow.scoring.arguments;

/**
 * Checks of arguments in one place. Each names the value found and what is allowed, and is written so that NaN fails.
 */
public final class Arguments {

    private Arguments() {}

    /**
     * Requires a finite number.
     *
     * @return {@code value}
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a finite number");
        }
        return value;
    }

    /**
     * Requires a number in a range.
     *
     * @return {@code value}
     * @throws IllegalArgumentException if it is not from {@code least} to {@code greatest}, both included
     */
    public static double within(String name, double value, double least, double greatest) {
        check(
                value >= least && value <= greatest,
                name + " is " + value + "; it must be from " + least + " to " + greatest);
        return value;
    }

    /**
     * Requires a whole number in a range.
     *
     * @return {@code value}
     * @throws IllegalArgumentException if it is not from {@code least} to {@code greatest}, both included
     */
    public static int within(String name, int value, int least, int greatest) {
        check(
                value >= least && value <= greatest,
                name + " is " + value + "; it must be from " + least + " to " + greatest);
        return value;
    }

    /**
     * Requires two lengths to be the same.
     *
     * @throws IllegalArgumentException if the two lengths differ
     */
    public static void sameLength(String name, int length, String otherName, int otherLength) {
        check(
                length == otherLength,
                "there are " + length + " " + name + " but " + otherLength + " " + otherName
                        + "; both must be the same number");
    }

    /**
     * Requires a condition to hold.
     *
     * @throws IllegalArgumentException with {@code message} unless {@code holds}
     */
    public static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
