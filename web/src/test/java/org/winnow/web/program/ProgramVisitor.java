package org.winnow.web.program;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The architect of the sample portfolio, who visits a running program from outside; the session outlives the program. */
final class ProgramVisitor {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String CSRF = "AAECAwQFBgcICQoLDA0ODw";

    private final HttpClient browser = HttpClient.newHttpClient();
    private String session = "";

    /** By the link that the program prints for the architect. */
    static ProgramVisitor signedIn(ProgramProcess program) throws Exception {
        var link = Pattern.compile("architect.*?(/link/\\S+)", Pattern.DOTALL);
        var found = link.matcher(program.output());
        while (!found.find()) {
            Thread.sleep(200);
            found = link.matcher(program.output());
        }
        var visitor = new ProgramVisitor();
        var answer = visitor.send(program, found.group(1), FORM, "");
        visitor.session = answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("winnow_session"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining());
        return visitor;
    }

    String page(ProgramProcess program, String at) throws Exception {
        var request = request(program, at).GET().build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    HttpResponse<String> send(ProgramProcess program, String at, String type, String body) throws Exception {
        var request = request(program, at)
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", CSRF)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(ProgramProcess program, String at) {
        return HttpRequest.newBuilder(URI.create(program.address() + at))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Cookie", "csrf-token=" + CSRF + "; " + session);
    }
}
