package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** A page of no feature, to see what every page gets without asking. */
@CheckedTemplate(basePath = "layout-sample", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SamplePage(Frame frame, String text) implements TemplateInstance {

    @Path("/layout-sample")
    @Requires(Needs.NOBODY)
    static class Resource {
        private final Frames frames;

        Resource(Frames frames) {
            this.frames = frames;
        }

        @GET
        public TemplateInstance page() {
            return new SamplePage(
                    frames.of(Nav.NONE).basedOn("weights “Board 2026”").saying(new Toast("Moved", "/undone")),
                    "<b>not bold</b>");
        }

        @POST
        public String sent(@FormParam("text") String text) {
            return text;
        }
    }
}
