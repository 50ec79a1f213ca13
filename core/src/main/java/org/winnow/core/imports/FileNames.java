package org.winnow.core.imports;

/** Names of uploaded files, as browsers send them: paths, line breaks and control characters fall away. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    static String plain(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ")
                .strip();
        var short1 = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return short1.isEmpty() || short1.matches("\\.+") ? "file.csv" : short1;
    }

    /** The source a file is taken to come from: its name without dates, counters and ending; the rows left out of a file come from the same. */
    static String register(String plain) {
        var stem = plain.replaceFirst("\\.[A-Za-z]{1,4}$", "")
                .replaceFirst("[-_ ]rejected( \\(\\d+\\))?$", "")
                .replaceAll("[-_ .]*\\(?\\d[\\d\\-_.]*\\)?", " ")
                .strip();
        return stem.isEmpty() ? plain : stem;
    }
}
