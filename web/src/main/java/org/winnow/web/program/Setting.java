package org.winnow.web.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What can be set from outside, by an environment variable each. */
enum Setting {
    PORT("8080", "port of the pages"),
    HOST("127.0.0.1", "address the pages listen on; 0.0.0.0 for every network"),
    DATA("/var/lib/winnow as root, else ~/.local/share/winnow", "data folder"),
    DB_URL("the database in the data folder", "PostgreSQL server instead, as jdbc:postgresql://host/name"),
    DB_USER("", "user there"),
    DB_PASSWORD("", "password there"),
    DB_PASSWORD_FILE("", "file that holds that password"),
    DB_CONNECTIONS("20", "most connections to the database"),
    PUBLIC_URL("http://localhost:PORT", "address under which people reach the pages"),
    BEHIND_PROXY("false", "true: trust the X-Forwarded headers of the proxy in front"),
    MANAGEMENT_PORT("PORT + 1000", "port of health and metrics"),
    MANAGEMENT_HOST("127.0.0.1", "address health and metrics listen on"),
    TIME_ZONE("the zone of the machine", "zone in which pages write times, such as Europe/Berlin"),
    LOG_LEVEL("INFO", "ERROR, WARN, INFO or DEBUG; the log goes to standard error");

    static final String PREFIX = "WINNOW_";

    private final String standard;
    private final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    String variable() {
        return PREFIX + name();
    }

    String standard() {
        return standard;
    }

    String meaning() {
        return meaning;
    }

    static Optional<Setting> of(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findAny();
    }

    static Setting nearest(String variable) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(setting -> distance(setting.variable(), variable)))
                .orElseThrow();
    }

    /** Levenshtein's: insertions, deletions and replacements that turn one word into the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
