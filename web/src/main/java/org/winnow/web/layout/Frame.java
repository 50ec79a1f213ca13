package org.winnow.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnow.core.people.Language;
import org.winnow.core.people.Theme;
import org.winnow.core.portfolios.Role;

/**
 * Everything around a page's own content. {@code here}: the local path and query of the page; {@code basis}: what the figures of the page
 * are based on, for the footer, or empty; {@code fixed}: the parts that never change.
 */
public record Frame(
        Nav nav,
        Language language,
        Theme theme,
        @Nullable Who who,
        @Nullable Place place,
        String here,
        String basis,
        String token,
        boolean shortcuts,
        @Nullable Toast toast,
        FixedParts.Fixed fixed) {

    /** The signed-in person, as the frame shows them. */
    public record Who(String name, boolean administrator) {
        public String initials() {
            return Initials.of(name);
        }
    }

    /** The portfolio that the page is about. */
    public record Place(String slug, String name, Role role) {

        public String path() {
            return "/p/" + slug;
        }

        public boolean may(Role needed) {
            return role.may(needed);
        }

        public boolean contributes() {
            return may(Role.CONTRIBUTOR);
        }

        public boolean decides() {
            return may(Role.DECIDER);
        }
    }

    public Frame basedOn(String newBasis) {
        return new Frame(nav, language, theme, who, place, here, newBasis, token, shortcuts, toast, fixed);
    }

    public Frame saying(Toast newToast) {
        return new Frame(nav, language, theme, who, place, here, basis, token, shortcuts, newToast, fixed);
    }

    Frame withToken(String newToken) {
        return new Frame(nav, language, theme, who, place, here, basis, newToken, shortcuts, toast, fixed);
    }

    public Locale locale() {
        return language.locale();
    }

    /** The value of the {@code lang} attribute. */
    public String lang() {
        return language == Language.ZH ? "zh-Hans" : "en";
    }

    public boolean chinese() {
        return language == Language.ZH;
    }

    /** The value of {@code data-theme}; empty where the device decides. */
    public String themeName() {
        return theme == Theme.SYSTEM ? "" : theme.name().toLowerCase(Locale.ROOT);
    }

    /** The theme to which the switch leads when no script can ask the device. */
    public String otherTheme() {
        return theme == Theme.DARK ? "light" : "dark";
    }

    public boolean at(String name) {
        return nav.name().equals(name);
    }

    /** The settings of the script that replaces parts of pages: nothing that needs an inline style, script or another site. */
    public String htmxConfig() {
        return """
                {"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true,"historyCacheSize":0,\
                "scrollBehavior":"instant","responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},\
                {"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}""";
    }

    /** What the script that replaces parts sends along: the token of forms. */
    public String headers() {
        return "{\"%s\":\"%s\"}".formatted(FormToken.HEADER, token);
    }

    public String home() {
        return place == null ? "/" : place.path() + "/";
    }

    public String hereEncoded() {
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
