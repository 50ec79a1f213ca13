package org.winnow.web.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;

/**
 * A form that comes back.
 *
 * @param page where it stands, as it is when it comes back
 * @param form finds it on the page
 * @param typed what is wrong in it, by name; {@code *} stands for every text
 */
record Refused(Shown page, String form, Map<String, String> typed) {
    private static final int UNPROCESSABLE = 422;
    private static final String P = "/p/{nordhaven}";
    private static final String ONE = P + "/use-cases/UC-0001";
    private static final String LONG = "Donaudampfschifffahrtsgesellschaft".repeat(20);

    private static final String SEND = """
            ([selector, typed]) => {
              const form = document.querySelector(selector);
              const put = (control, value) => {
                if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
                else control.value = value;
              };
              if ('*' in typed) form.querySelectorAll('textarea, input:is([type=text], [type=email], [type=password], :not([type]))')
                .forEach(text => put(text, typed['*']));
              for (const control of form.elements) if (control.name in typed) put(control, typed[control.name]);
              form.submit();
            }""";

    /** Sends it as a browser without scripts would, whatever the browser itself holds of what was typed. */
    Response send(Page window) {
        var answer = window.waitForResponse(
                sent -> sent.request().isNavigationRequest(), () -> window.evaluate(SEND, List.of(form, typed)));
        window.waitForLoadState();
        return answer;
    }

    static List<Refused> atTheDoor() {
        return List.of(
                form(
                        Who.NOBODY,
                        "/sign-in",
                        "/sign-in",
                        Map.of("email", "no@winnow.example", "password", "not this one")),
                form(Who.NOBODY, "/first-run/{first-run}", "/first-run/", Map.of("*", "")),
                form(Who.NOBODY, "/link/{invitation}", "/link/", Map.of("*", "short")));
    }

    private static Refused form(Who who, String path, String action, Map<String, String> typed) {
        var page = Shown.to(who, "refused by " + action, path).answering(UNPROCESSABLE);
        return new Refused(page, "main form[action*='%s']".formatted(action), typed);
    }

    private static Refused form(String path, String action, Map<String, String> typed) {
        return form(Who.KEEPER, path, action, typed);
    }

    static List<Refused> ofTheInstallation() {
        return List.of(
                form("/portfolios/new", "/portfolios", Map.of("*", LONG)),
                form("/people", "/people/invitations", Map.of("*", LONG)),
                form("/settings", "/settings", Map.of("*", LONG)),
                form("/settings", "/settings/password", Map.of("*", "short")));
    }

    static List<Refused> ofAPortfolio() {
        return List.of(
                form(P + "/terms/new", "/terms", Map.of("*", LONG)),
                form(P + "/scorecards/new", "/scorecards", Map.of("*", LONG)),
                form(P + "/fields", "/fields", Map.of("*", "")),
                form(P + "/fields/sponsor", "/renaming", Map.of("*", "")),
                form(P + "/rankings", "/rankings", Map.of("*", "")),
                form(P + "/imports/new", "/imports", Map.of("*", LONG)),
                form(P + "/pipeline", "/stage-moves", Map.of("*", LONG)),
                form(P + "/pipeline?view=list", "/stage-moves", Map.of("*", LONG)));
    }

    static List<Refused> ofUseCases() {
        return List.of(
                form(P + "/use-cases/new", "/use-cases", Map.of("*", "")),
                form(ONE + "/description", "/description", Map.of("*", "")),
                form(ONE + "/facts/gross-benefit", "/facts/", Map.of("content", "value", "*", LONG)),
                form(ONE, "/stage-moves", Map.of("*", LONG)),
                form(P + "/first-look/UC-0004", "/first-look/", Map.of("*", "", "g-permitted-practice", "FAILED")),
                form(P + "/bulk?all=1", "/looks", Map.of("*", "")),
                form(P + "/bulk?all=1&kind=rating", "/looks", Map.of("*", "")),
                form(P + "/bulk?all=1&kind=unit", "/looks", Map.of("*", "")),
                form(P + "/bulk?all=1&kind=words", "/looks", Map.of("*", "")),
                form(P + "/bulk?all=1&kind=stage", "/looks", Map.of("*", LONG)));
    }
}
