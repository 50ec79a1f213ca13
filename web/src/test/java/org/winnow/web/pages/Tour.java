package org.winnow.web.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.winnow.core.people.Language;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Visitors;

/** Goes through pages in one language and theme, and writes down what is wrong. */
final class Tour {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int WIDEST = 1600;
    private static final int HIGH = 900;

    private final Browser browser;
    private final URI start;
    private final Exhibition exhibition;
    private final Visitors visitors;
    private final Language language;
    private final ColorScheme scheme;
    private final Map<Who, Page> windows = new EnumMap<>(Who.class);
    private final List<String> findings = new ArrayList<>();
    private Optional<KeptPages> kept = Optional.empty();
    private boolean unfolds;

    Tour(Browser browser, URI start, Exhibition exhibition, Visitors visitors, Language language, ColorScheme scheme) {
        this.browser = browser;
        this.start = start;
        this.exhibition = exhibition;
        this.visitors = visitors;
        this.language = language;
        this.scheme = scheme;
    }

    /** Opens what a page unfolds, menus and notes, before it is looked at. */
    Tour unfolding() {
        unfolds = true;
        return this;
    }

    /** Keeps every page as it was sent, for the standard to be held to. {@code name}: of this tour. */
    Tour keeping(String name) {
        kept = Optional.of(new KeptPages(name));
        return this;
    }

    /** Answers what was found: another answer, another language, barriers, complaints of the browser, something wider than the window. */
    List<String> of(List<Shown> pages, Map<String, String> names) {
        pages.forEach(page -> visit(page, window -> open(window, page, names)));
        return done();
    }

    /** Sends each form as it is not taken, and looks at the page that comes back. */
    List<String> ofRefused(List<Refused> forms, Map<String, String> names) {
        forms.forEach(form -> visit(form.page(), window -> {
            open(window, form.page(), names);
            return form.send(window);
        }));
        return done();
    }

    private List<String> done() {
        windows.values().forEach(window -> window.context().close());
        windows.clear();
        return findings;
    }

    private void visit(Shown page, Function<Page, Response> way) {
        int before = browser.complaints().size();
        var window = windows.computeIfAbsent(page.who(), this::window);
        var answer = way.apply(window);
        kept.ifPresent(pages -> pages.keep(page, answer.text()));
        look(window, page, answer);
        window.unrouteAll();
        listen(before, page);
    }

    private Response open(Page window, Shown page, Map<String, String> names) {
        if (page.underWay()) {
            window.route("**/imports/*", Tour::withoutAskingAgain);
        }
        return window.navigate(start.resolve(page.path(names)).toString());
    }

    private Page window(Who who) {
        var window = browser.window(language == Language.ZH ? "zh-CN" : "en", WIDE, HIGH, scheme);
        if (who != Who.NOBODY) {
            var token = visitors.session(exhibition.person(who, language)).token();
            window.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        }
        return window;
    }

    /** A page that shows progress stays as it is while it is looked at. */
    private static void withoutAskingAgain(Route route) {
        if (!route.request().headers().containsKey("hx-request")) {
            route.resume();
        }
    }

    private void look(Page window, Shown page, Response answer) {
        if (answer.status() != page.status()) {
            found(page, "answered " + answer.status());
        }
        if (!page.inBothLanguages() && !spoken(window).equals(language.locale().getLanguage())) {
            found(page, "speaks " + spoken(window));
        }
        if (unfolds) {
            window.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        }
        Browser.barriers(window).forEach(barrier -> found(page, barrier));
        fits(window, page, WIDE);
        if (scheme == ColorScheme.LIGHT) {
            otherWidths(window, page);
        }
    }

    /** In one theme, since none of them changes a width. */
    private void otherWidths(Page window, Shown page) {
        for (int width : new int[] {NARROW, WIDEST}) {
            window.setViewportSize(width, HIGH);
            fits(window, page, width);
        }
        window.setViewportSize(WIDE, HIGH);
    }

    private void found(Shown page, String what) {
        findings.add(page + ": " + what);
    }

    private static String spoken(Page window) {
        return window.locator("html").getAttribute("lang").replaceAll("-.*", "");
    }

    private void fits(Page window, Shown page, int width) {
        if (Browser.scrollsSideways(window)) {
            found(page, "scrolls sideways at " + width);
        }
    }

    private void listen(int before, Shown page) {
        var complaints = browser.complaints();
        complaints.subList(before, complaints.size()).stream()
                .filter(complaint -> !complaint.contains("status of " + page.status()))
                .forEach(complaint -> found(page, complaint));
    }
}
