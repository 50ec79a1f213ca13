package org.winnow.web.security;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Membership;
import org.winnow.core.portfolios.Role;

/** The portfolio that the path names, and what the signed-in person may do there. */
@RequestScoped
@Unremovable
public class CurrentPortfolio {
    @Nullable
    private Membership membership;

    void set(Membership found) {
        membership = found;
    }

    /** False on pages outside any portfolio. */
    public boolean present() {
        return membership != null;
    }

    public PortfolioId id() {
        return membership().id();
    }

    private Membership membership() {
        if (membership == null) {
            throw new IllegalStateException("the path names no portfolio; ask present() first");
        }
        return membership;
    }

    /** As it stood when the request began. */
    public long revision() {
        return membership().revision();
    }

    public String slug() {
        return membership().slug();
    }

    public String name() {
        return membership().name();
    }

    public Role role() {
        return membership().role();
    }

    public boolean may(Role needed) {
        return role().may(needed);
    }
}
