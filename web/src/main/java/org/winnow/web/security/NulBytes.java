package org.winnow.web.security;

import java.util.ArrayList;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes NUL out of every field of every form: no keyboard types it and the database does not keep it. */
class NulBytes {
    private static final String NUL = "\u0000";

    @WithFormRead
    @ServerRequestFilter
    public void drop(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            var names = new ArrayList<String>();
            form.forEach(names::add);
            names.forEach(name -> drop(form, name));
        }
    }

    private static void drop(FormData form, String name) {
        var values = new ArrayList<>(form.get(name));
        boolean any = values.stream()
                .anyMatch(value -> !value.isFileItem() && value.getValue().contains(NUL));
        if (any) {
            form.remove(name);
            values.stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> form.add(name, value.getValue().replace(NUL, "")));
        }
    }
}
