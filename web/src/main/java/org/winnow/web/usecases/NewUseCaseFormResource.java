package org.winnow.web.usecases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Shows the form; a class of its own, because classes are found by their paths first and "new" is no reference. */
@Path("/p/{portfolio}/use-cases/new")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class NewUseCaseFormResource {
    private final NewUseCasePages pages;

    NewUseCaseFormResource(NewUseCasePages pages) {
        this.pages = pages;
    }

    @GET
    public NewUseCasePage form() {
        return pages.page();
    }
}
