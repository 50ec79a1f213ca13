package org.winnow.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.winnow.web.security.Kept;

/** After signing in again, whichever page held the form shows it filled as it was, and says that nothing has been sent. No page need know. */
@ApplicationScoped
class KeptForms {
    private final Kept kept;

    KeptForms(Kept kept) {
        this.kept = kept;
    }

    @ServerResponseFilter
    void fill(ContainerResponseContext response, ContainerRequestContext request) {
        if (response.getStatus() == 200
                && request.getUriInfo().getQueryParameters().containsKey(Kept.PARAMETER)
                && kept.present()) {
            page(response.getEntity())
                    .ifPresent(page -> response.setEntity(FilledForm.in(page, kept.action(), kept.fields())));
        }
    }

    /** A page is made before or after filters run, depending on what its method says it returns. */
    private static Optional<String> page(Object entity) {
        if (entity instanceof TemplateInstance template) {
            return Optional.of(template.render());
        }
        if (entity instanceof byte[] sheet) {
            return Optional.of(new String(sheet, StandardCharsets.UTF_8));
        }
        return entity instanceof String made ? Optional.of(made) : Optional.empty();
    }
}
