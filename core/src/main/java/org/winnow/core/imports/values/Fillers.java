package org.winnow.core.imports.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.winnow.core.imports.values.Parsed.Silence;

/** Cells that say nothing, in the many ways people have for it. */
public final class Fillers {
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "/",
            ".",
            "…",
            "...",
            "n/a",
            "na",
            "n.a.",
            "n. a.",
            "not applicable",
            "none",
            "null",
            "nil",
            "redacted",
            "withheld",
            "k. a.",
            "k.a.",
            "keine angabe",
            "entfällt",
            "无",
            "暂无",
            "未填",
            "不适用",
            "空");
    private static final Set<String> UNKNOWN = Set.of(
            "?",
            "??",
            "???",
            "tbd",
            "t.b.d.",
            "tba",
            "tbc",
            "to be determined",
            "to be defined",
            "to be confirmed",
            "unknown",
            "not known",
            "don't know",
            "not sure",
            "unclear",
            "open",
            "pending",
            "unbekannt",
            "nicht bekannt",
            "offen",
            "未知",
            "不详",
            "待定",
            "待确认",
            "不清楚",
            "未定");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F\\u200B\\uFEFF]+");
    private static final int LONGEST = 100;
    private static final int LONGEST_FILLER = Stream.of(NOTHING, UNKNOWN)
            .flatMap(Set::stream)
            .mapToInt(String::length)
            .max()
            .orElse(0);

    private Fillers() {}

    /** Present where the cell is a filler. */
    public static Optional<Silence> of(String cell) {
        if (cell.length() > LONGEST && !cell.isBlank()) {
            return Optional.empty();
        }
        var plain = plain(cell);
        if (plain.length() > LONGEST_FILLER) {
            return Optional.empty();
        }
        if (NOTHING.contains(plain)) {
            return Optional.of(Silence.NOTHING_STATED);
        }
        return UNKNOWN.contains(plain) ? Optional.of(Silence.NOT_KNOWN) : Optional.empty();
    }

    /** One line, ordinary spaces, lower case; full-width signs as their narrow twins. */
    static String plain(String cell) {
        return simple(cell) ? cell.strip().toLowerCase(Locale.ROOT) : plainer(cell);
    }

    /** Most cells need no more than lower case. */
    private static boolean simple(String cell) {
        char before = 'x';
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return true;
    }

    private static String plainer(String cell) {
        var text = new StringBuilder();
        cell.replace('\u3000', ' ').codePoints().map(Fillers::narrow).forEach(text::appendCodePoint);
        return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static int narrow(int sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign == '￥' ? '¥' : sign == '￡' ? '£' : sign;
    }
}
