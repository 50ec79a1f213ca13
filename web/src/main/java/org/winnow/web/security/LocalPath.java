package org.winnow.web.security;

import java.util.regex.Pattern;

/** Where to go next, as a request asked for it: a path of our own or the start page, never another site. */
public final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]{0,2000}");

    private LocalPath() {}

    public static String of(String asked) {
        return LOCAL.matcher(asked).matches() && !asked.startsWith("/sign-") ? asked : "/";
    }
}
