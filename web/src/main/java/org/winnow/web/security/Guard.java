package org.winnow.web.security;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;

/** Holds every request to what its method {@link Requires}. */
class Guard {
    private static final Logger LOG = Logger.getLogger(Guard.class);

    /** The form's token is looked at first: it is there again on the sign-in page that may come instead. */
    private static final int AFTER_THE_TOKEN = Priorities.USER + 1_000;

    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;
    private final Portfolios portfolios;

    Guard(CurrentPerson person, CurrentPortfolio portfolio, Portfolios portfolios) {
        this.person = person;
        this.portfolio = portfolio;
        this.portfolios = portfolios;
    }

    @WithFormRead
    @ServerRequestFilter(priority = AFTER_THE_TOKEN)
    public void look(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var needs = needs(resource);
        if (needs == Needs.NOBODY) {
            return;
        }
        if (!person.signedIn()) {
            throw SentForm.of(request).signInNeeded();
        }
        if (needs == Needs.ADMINISTRATOR && !person.administrator()) {
            throw new ForbiddenException("needs an administrator");
        }
        needs.role().ifPresent(role -> enter(request, role));
    }

    private static Needs needs(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var own = method.getAnnotation(Requires.class);
        var ofClass = resource.getResourceClass().getAnnotation(Requires.class);
        if (own == null && ofClass == null) {
            LOG.errorf("%s says nothing about who may call it (@Requires), so nobody may", method);
            throw new ForbiddenException("nobody may call this");
        }
        return own == null ? ofClass.value() : own.value();
    }

    private void enter(ResteasyReactiveContainerRequestContext request, Role needed) {
        var slug = request.getUriInfo().getPathParameters().getFirst("portfolio");
        var membership = person.membership(slug == null ? "" : slug)
                .orElseThrow(() -> new NotFoundException("no portfolio of this person's there"));
        portfolio.set(membership);
        if (!membership.usedLast()) {
            portfolios.use(membership.id(), person.id());
        }
        if (!membership.role().may(needed)) {
            throw new ForbiddenException("needs the role %s; found %s".formatted(needed, membership.role()));
        }
    }
}
