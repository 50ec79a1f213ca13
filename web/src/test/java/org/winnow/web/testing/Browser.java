package org.winnow.web.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An installed Chromium ({@code CHROME}, else {@code /usr/bin/chromium}) that keeps what a page complains about. Classes that use it bear the
 * tag {@code browser}.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> AS_ROOT = List.of("--no-sandbox");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium =
            playwright.chromium().launch(launch());
    private final List<String> complaints = new ArrayList<>();

    private static BrowserType.LaunchOptions launch() {
        var chrome = System.getenv().getOrDefault("CHROME", "/usr/bin/chromium");
        var root = System.getProperty("user.name").equals("root");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chrome))
                .setArgs(root ? AS_ROOT : List.of());
    }

    /** A fresh window without cookies. {@code language}: as a browser asks for it, {@code en} or {@code zh-CN}. */
    public Page window(String language, int width, int height) {
        return window(language, width, height, ColorScheme.LIGHT);
    }

    public Page window(String language, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A fresh window in which no script runs. */
    public Page windowWithoutScripts() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("en")
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900))
                .newPage();
    }

    /** What consoles of all windows have said since the start: script errors, breaches of the content policy, missing files. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe-core finds on the page, as rule, place and reason: breaches of WCAG 2.2 AA and of good practice. */
    public static List<String> barriers(Page page) {
        return Axe.findings(page);
    }

    /** True if something is wider than the window, so that the page scrolls sideways. */
    public static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
