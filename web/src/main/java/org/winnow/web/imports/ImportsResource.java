package org.winnow.web.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.Upload;
import org.winnow.core.imports.reading.Limits;
import org.winnow.core.imports.reading.Refusal;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** All imports, and the way in for a new file. */
@Path("/p/{portfolio}/imports")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class ImportsResource {
    private final Imports imports;
    private final ImportPages pages;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;
    private final Words words;

    ImportsResource(Imports imports, ImportPages pages, CurrentPortfolio portfolio, CurrentPerson person, Words words) {
        this.imports = imports;
        this.pages = pages;
        this.portfolio = portfolio;
        this.person = person;
        this.words = words;
    }

    @GET
    @Requires(Needs.VIEWER)
    public ImportListPage list() {
        return pages.list();
    }

    @GET
    @Path("new")
    public NewImportPage fresh(@QueryParam(UploadLimit.PROBLEM) @Nullable String problem) {
        return pages.fresh("", problem == null ? "" : tooLarge());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String register) {
        var source = register == null ? "" : Sent.cleaned(register);
        if (file == null || file.fileName().isBlank()) {
            return refused(source, words.refusals().no_file());
        }
        if (file.size() > Limits.BYTES) {
            return refused(source, tooLarge());
        }
        var path = file.uploadedFile();
        var upload =
                imports.upload(portfolio.id(), file.fileName(), () -> Files.newInputStream(path), source, person.id());
        if (upload instanceof Upload.Kept kept) {
            return Response.seeOther(URI.create(pages.path(kept.id()))).build();
        }
        return refused(source, Refusals.text(((Upload.Refused) upload).refusal(), words));
    }

    private String tooLarge() {
        return Refusals.text(new Refusal.TooManyBytes(Limits.BYTES), words);
    }

    private Response refused(String register, String problem) {
        return Response.status(422).entity(pages.fresh(register, problem)).build();
    }
}
