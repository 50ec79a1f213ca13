package org.winnow.web.program;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Somebody who visits a running program from outside, such as the architect of the sample; the session outlives the program. */
final class ProgramVisitor {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String CSRF = "AAECAwQFBgcICQoLDA0ODw";

    /** As browsers do where nothing is encrypted. */
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private String session = "";

    /** By the link that the program prints for the architect. */
    static ProgramVisitor signedIn(ProgramProcess program) throws Exception {
        return by(program, program.awaitLink("architect"), "");
    }

    /** By a link or by the form of the door. */
    static ProgramVisitor by(ProgramProcess program, String at, String form) throws Exception {
        var visitor = new ProgramVisitor();
        var answer = visitor.send(program, at, FORM, form);
        visitor.session = answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("winnow_session"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining());
        return visitor;
    }

    String page(ProgramProcess program, String at) throws Exception {
        return get(program, at).body();
    }

    HttpResponse<String> get(ProgramProcess program, String at) throws Exception {
        var request = request(program, at).GET().build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
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
