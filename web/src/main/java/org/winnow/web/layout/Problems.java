package org.winnow.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns whatever went wrong into a page, or for programs into JSON: what and the way out, a number that the log knows, never how it came. */
@ApplicationScoped
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int BROKEN = 500;

    private static final Pattern TOKEN = Pattern.compile("^(/(?:link|first-run)/)[^/]+");

    private static final Annotation[] NO_ANNOTATIONS = {};

    private final SecureRandom random = new SecureRandom();
    private final Frames frames;

    Problems(Frames frames) {
        this.frames = frames;
    }

    @ServerExceptionMapper
    Response answered(WebApplicationException problem, ContainerRequestContext request) {
        int status = problem.getResponse().getStatus();
        if (status < 400 || problem.getResponse().hasEntity()) {
            return problem.getResponse();
        }
        return answer(status, problem, request);
    }

    @ServerExceptionMapper
    Response failed(Throwable problem, ContainerRequestContext request) {
        return answer(BROKEN, problem, request);
    }

    /** Filters refuse without a word, as of a form whose token is too old. */
    @ServerResponseFilter
    void refused(ContainerResponseContext response, ContainerRequestContext request) {
        if (response.getStatus() >= 400
                && !response.hasEntity()
                && !request.getMethod().equals("HEAD")) {
            var answer = answer(response.getStatus(), new WebApplicationException("refused by a filter"), request);
            response.setEntity(answer.getEntity(), NO_ANNOTATIONS, answer.getMediaType());
        }
    }

    private Response answer(int status, Throwable problem, ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var number = number();
        if (status >= BROKEN) {
            LOG.errorf(problem, "%s: %s %s failed", number, request.getMethod(), withoutToken(path));
        } else {
            LOG.infof(
                    "%s: %s %s answered %d: %s",
                    number, request.getMethod(), withoutToken(path), status, problem.getMessage());
        }
        return path.startsWith("/api") ? forPrograms(status, number) : page(status, number);
    }

    /** A link that was refused may still be good: whoever reads the log must not come in by it. */
    private static String withoutToken(String path) {
        return TOKEN.matcher(path).replaceFirst("$1...");
    }

    private String number() {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private static Response forPrograms(int status, String number) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(Map.of("status", status, "title", title(status), "instance", "urn:winnow:problem:" + number))
                .build();
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    private Response page(int status, String number) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(new ErrorPage(frames.of(Nav.NONE), status, number).render())
                .build();
    }
}
