package org.winnow.web.pages;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page as it is shown.
 *
 * @param template what it is made of, as {@code rankings/ranking-page}
 * @param path where it is found; names in braces stand for what the {@link Exhibition} made
 * @param status what it is answered with
 */
record Shown(String template, String path, Who who, int status) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    static Shown to(Who who, String template, String path) {
        return new Shown(template, path, who, 200);
    }

    Shown answering(int other) {
        return new Shown(template, path, who, other);
    }

    /** {@code names}: what the exhibition made. */
    String path(Map<String, String> names) {
        return NAME.matcher(path).replaceAll(name -> {
            var made = names.get(name.group(1));
            if (made == null) {
                throw new IllegalStateException("nothing of the exhibition is called " + name.group());
            }
            return made;
        });
    }

    /** Whether the page asks again by itself until something is done. */
    boolean underWay() {
        return template.equals("imports/progress-page");
    }

    /** Somebody turned away at the door: nothing is known of them. */
    boolean inBothLanguages() {
        return template.equals("layout/refused-page");
    }

    @Override
    public String toString() {
        return "%s as %s (%s)".formatted(path, who, template);
    }
}
