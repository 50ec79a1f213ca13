package org.winnow.web.pipeline;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** Shows where use cases stand. */
@Path("/p/{portfolio}/pipeline")
@Requires(Needs.VIEWER)
@Produces(MediaType.TEXT_HTML)
class PipelineResource {
    private final PipelinePages pages;

    PipelineResource(PipelinePages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@QueryParam("page") @DefaultValue("1") String page, @Context UriInfo uri) {
        var look = Look.of(uri.getQueryParameters());
        return pages.page(look.view().equals(Look.ASIDE) ? look.as(Look.BOARD) : look, number(page), says(uri));
    }

    @GET
    @Path("aside")
    public TemplateInstance aside(@QueryParam("page") @DefaultValue("1") String page, @Context UriInfo uri) {
        return pages.page(Look.of(uri.getQueryParameters()).as(Look.ASIDE), number(page), says(uri));
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static Says says(UriInfo uri) {
        return Says.after(Outcome.of(uri.getQueryParameters()));
    }
}
