package org.winnow.web.security;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * The page a form stands on. It travels with every form beside its token, so that whoever has to sign in first is led back there: the
 * browser's address bar may name the form's target, or the page around a part.
 */
public final class FormPage {
    public static final String FIELD = "from-page";

    private FormPage() {}

    /** Of a form that comes back refused, the page it was on; else the page asked for. */
    public static String of(RoutingContext routing) {
        return sent().flatMap(form -> Optional.ofNullable(form.getFirst(FIELD)))
                .map(field -> LocalPath.of(field.getValue()))
                .orElseGet(() -> LocalPath.of(withoutKept(routing.request().uri())));
    }

    private static Optional<FormData> sent() {
        return Optional.ofNullable(CurrentRequestManager.get())
                .flatMap(request -> Optional.ofNullable(request.getFormData()));
    }

    private static String withoutKept(String uri) {
        return uri.contains(Kept.PARAMETER)
                ? uri.replaceAll("[?&]" + Kept.PARAMETER + "=[^&]*", "").replaceFirst("^([^?&]*)&", "$1?")
                : uri;
    }
}
