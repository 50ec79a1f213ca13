package org.winnow.web.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.winnow.web.security.SignInNeeded;

/** Leads whoever is not signed in to the door: from a page by a redirect, from a sent form by the door itself, which holds what was typed. */
class SignInNeededMapper {
    private final SignInPages pages;
    private final HttpServerRequest request;

    SignInNeededMapper(SignInPages pages, HttpServerRequest request) {
        this.pages = pages;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response answer(SignInNeeded needed) {
        boolean part = request.getHeader("HX-Request") != null;
        if (needed.sent()) {
            return part ? asWholePage(door(needed, 200)) : door(needed, 401).build();
        }
        var signIn = "/sign-in?then=" + URLEncoder.encode(needed.then(), StandardCharsets.UTF_8);
        return part ? Response.ok().header("HX-Redirect", signIn).build() : Answers.goTo(signIn);
    }

    private Response.ResponseBuilder door(SignInNeeded needed, int status) {
        var page = pages.endedWhileTyping(needed.then(), KeptField.of(needed.fields()));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .entity(page.render());
    }

    /** A script that asked for a part of the page must show the door in its place. */
    private static Response asWholePage(Response.ResponseBuilder door) {
        return door.header("HX-Retarget", "body")
                .header("HX-Reswap", "innerHTML show:top")
                .build();
    }
}
