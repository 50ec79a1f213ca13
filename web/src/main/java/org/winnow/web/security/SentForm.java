package org.winnow.web.security;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** A request whose session has ended: which page to come back to, and what was typed there. */
record SentForm(boolean sent, String page, MultivaluedMap<String, String> fields) {
    /** Longer forms than this don't travel through the sign-in page. */
    static final int MOST = 256 * 1024;

    static SentForm of(ResteasyReactiveContainerRequestContext request) {
        boolean sent =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        var typed = typed(request);
        return sent
                ? new SentForm(true, named(typed).orElseGet(() -> page(request)), withAction(typed, own(request)))
                : new SentForm(false, pageAskedFor(request), new MultivaluedHashMap<>());
    }

    private static Optional<String> named(MultivaluedMap<String, String> typed) {
        return Optional.ofNullable(typed.getFirst(FormPage.FIELD))
                .map(LocalPath::of)
                .filter(page -> !page.equals("/"));
    }

    private static MultivaluedMap<String, String> withAction(MultivaluedMap<String, String> typed, String action) {
        typed.remove(FormPage.FIELD);
        typed.putSingle(Kept.ACTION, action);
        return typed;
    }

    private static String pageAskedFor(ResteasyReactiveContainerRequestContext request) {
        return request.getHeaderString("HX-Request") == null ? own(request) : page(request);
    }

    private static String own(ResteasyReactiveContainerRequestContext request) {
        return pathOf(request.getUriInfo().getRequestUri());
    }

    /** The page that held the form: the browser names it, and only if it is one of ours. */
    private static String page(ResteasyReactiveContainerRequestContext request) {
        var host = request.getUriInfo().getRequestUri().getAuthority();
        return Optional.ofNullable(request.getHeaderString("HX-Current-URL"))
                .or(() -> Optional.ofNullable(request.getHeaderString("Referer")))
                .flatMap(SentForm::address)
                .filter(from -> host.equals(from.getAuthority()))
                .map(SentForm::pathOf)
                .orElse("/");
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String pathOf(URI uri) {
        return LocalPath.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static MultivaluedMap<String, String> typed(ResteasyReactiveContainerRequestContext request) {
        var fields = new MultivaluedHashMap<String, String>();
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).stream()
                    .filter(value -> !value.isFileItem() && mayBeKept(name))
                    .map(value -> value.getValue())
                    .forEach(value -> fields.add(name, value)));
        }
        return size(fields) > MOST ? new MultivaluedHashMap<>() : fields;
    }

    private static boolean mayBeKept(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return !plain.contains("password") && !plain.equals("csrf-token");
    }

    private static long size(MultivaluedMap<String, String> fields) {
        return fields.values().stream()
                .flatMap(values -> values.stream())
                .mapToLong(String::length)
                .sum();
    }

    SignInNeeded signInNeeded() {
        return new SignInNeeded(sent, page, fields);
    }
}
