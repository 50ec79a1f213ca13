package org.winnow.core.imports;

import java.util.Collection;

/** Names of uploaded files, as browsers send them: paths, line breaks and control characters fall away. */
final class FileNames {
    private static final int LONGEST = 200;
    private static final String REJECTED = "-rejected";

    private FileNames() {}

    static String plain(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ")
                .strip();
        var short1 = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return short1.isEmpty() || short1.matches("\\.+") ? "file.csv" : short1;
    }

    /** What the rows left out of a file are called, so that the source they come from is known again by {@link #register}. */
    static String rejected(String register) {
        return named(register) + REJECTED + ".csv";
    }

    private static String named(String register) {
        return register.replaceAll("[^\\p{L}\\d ._-]", "_");
    }

    /**
     * The source a file is taken to come from: its name without dates, counters and ending. The rows left out of a file come from the same as
     * that file, which is one of those known.
     */
    static String register(String plain, Collection<String> known) {
        var stem = plain.replaceFirst("\\.[A-Za-z]{1,4}$", "");
        var of = stem.replaceFirst(REJECTED + "( ?\\(\\d+\\))?$", "");
        return known.stream()
                .filter(register -> !of.equals(stem) && named(register).equals(of))
                .findFirst()
                .orElseGet(() -> withoutDates(of, plain));
    }

    private static String withoutDates(String stem, String plain) {
        var name = stem.replaceAll("[-_ .]*\\(?\\d[\\d\\-_.]*\\)?", " ").strip();
        return name.isEmpty() ? plain : name;
    }
}
