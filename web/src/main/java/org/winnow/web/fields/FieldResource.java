package org.winnow.web.fields;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.FieldChange;
import org.winnow.core.fields.Fields;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The vocabulary and its own fields. */
@Path("/p/{portfolio}/fields")
@Requires(Needs.DECIDER)
@Produces(MediaType.TEXT_HTML)
class FieldResource {
    private static final int REFUSED = 422;

    private final Fields fields;
    private final FieldPages list;
    private final RenamePages pages;
    private final CurrentPortfolio portfolio;
    private final CurrentPerson person;

    FieldResource(Fields fields, FieldPages list, RenamePages pages, CurrentPortfolio portfolio, CurrentPerson person) {
        this.fields = fields;
        this.list = list;
        this.pages = pages;
        this.portfolio = portfolio;
        this.person = person;
    }

    @GET
    @Requires(Needs.VIEWER)
    public FieldsPage list(
            @QueryParam("done") @DefaultValue("") String done, @QueryParam("field") @DefaultValue("") String key) {
        return list.list(done, key);
    }

    @POST
    public Response add(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        var texts = FieldTexts.of(sent, Words.in(list.locale()));
        var wanted = texts.newField();
        if (wanted.isEmpty()) {
            return answer(REFUSED, list.refusing(sent, texts.errors()));
        }
        var change = fields.add(portfolio.id(), wanted.get(), person.id());
        if (change instanceof FieldChange.Done done) {
            return toList(Done.ADDED, done.field().key());
        } else if (change instanceof FieldChange.NameTaken taken) {
            texts.refuseName(taken.by().label());
        } else if (change instanceof FieldChange.WrongNumberOfOptions wrong) {
            texts.refuseOptions(wanted.get().kind(), wrong.found());
        }
        return answer(REFUSED, list.refusing(sent, texts.errors()));
    }

    private Response toList(Done done, String key) {
        return Response.seeOther(URI.create("%s?done=%s&field=%s".formatted(list.base(), done.key(), key)))
                .build();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    @GET
    @Path("{key}")
    @Requires(Needs.VIEWER)
    public FieldPage one(@PathParam("key") String key, @QueryParam("done") @DefaultValue("") String done) {
        return pages.page(find(key), done);
    }

    private Field find(String key) {
        return fields.find(portfolio.id(), key).orElseThrow(() -> new NotFoundException("no field " + key));
    }

    @POST
    @Path("{key}/renaming")
    public Response rename(@PathParam("key") String key, MultivaluedMap<String, String> form) {
        var field = find(key);
        var sent = new Sent(form);
        var texts = FieldTexts.of(sent, Words.in(list.locale()));
        var name = texts.name();
        var hint = name.flatMap(texts::hint);
        if (name.isEmpty() || hint.isEmpty()) {
            return answer(REFUSED, pages.refusing(field, sent, texts.errors()));
        }
        var seen = sent.number(RenamePages.SEEN);
        var change = fields.rename(portfolio.id(), field.id(), seen, name.get(), hint.get(), person.id());
        if (change instanceof FieldChange.ChangedMeanwhile meanwhile) {
            return answer(Response.Status.CONFLICT.getStatusCode(), pages.changedMeanwhile(meanwhile.now(), sent));
        } else if (change instanceof FieldChange.NameTaken taken) {
            texts.refuseName(taken.by().label());
            return answer(REFUSED, pages.refusing(field, sent, texts.errors()));
        }
        return Response.seeOther(URI.create("%s/%s?done=%s".formatted(list.base(), key, Done.RENAMED.key())))
                .build();
    }

    @POST
    @Path("{key}/archiving")
    public Response archive(@PathParam("key") String key, MultivaluedMap<String, String> form) {
        var field = find(key);
        boolean sure = new Sent(form).text(RenamePages.SURE).equals("yes");
        var change = fields.archive(portfolio.id(), field.id(), sure, person.id());
        return change instanceof FieldChange.StillRead
                ? answer(Response.Status.CONFLICT.getStatusCode(), pages.asking(field))
                : toList(Done.ARCHIVED, key);
    }

    @POST
    @Path("{key}/revival")
    public Response revive(@PathParam("key") String key) {
        fields.revive(portfolio.id(), find(key).id(), person.id());
        return toList(Done.REVIVED, key);
    }
}
