package org.winnow.web.usecases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FactId;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.Stated;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** States one fact of a use case: on a page of its own, or in the place of its row. */
@Path("/p/{portfolio}/use-cases/{reference}/facts/{field}")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class FactResource {
    private static final String PART = "HX-Request";

    private final Subjects subjects;
    private final UseCases useCases;
    private final UseCaseLists lists;
    private final CurrentPerson person;
    private final Names names;
    private final Frames frames;
    private final Words words;

    FactResource(
            Subjects subjects,
            UseCases useCases,
            UseCaseLists lists,
            CurrentPerson person,
            Names names,
            Frames frames,
            Words words) {
        this.subjects = subjects;
        this.useCases = useCases;
        this.lists = lists;
        this.person = person;
        this.names = names;
        this.frames = frames;
        this.words = words;
    }

    @GET
    public Response form(@RestPath String reference, @RestPath String field, @HeaderParam(PART) @Nullable String part) {
        var useCase = subjects.useCase(reference);
        var asked = subjects.field(field);
        var stands = lists.facts(subjects.portfolio(), useCase.id()).get(asked.id());
        return answer(200, editor(useCase, asked, stands, FactForm.of(stands, asked), FormProblems.NONE), part);
    }

    private FactEditor editor(
            UseCase useCase, Field field, @Nullable Fact stands, FactForm form, FormProblems problems) {
        var text = subjects.text();
        var says = text.of(stands == null ? null : stands.content(), field);
        return FactEditor.of(subjects.path(useCase), useCase, field, text, says, form, problems);
    }

    private Response answer(int status, FactEditor editor, @Nullable String part) {
        var frame = frames.of(Nav.PORTFOLIO);
        var page = part == null ? new FactPage(frame, editor) : new FactFormRow(frame, editor);
        return Response.status(status).entity(page).header("Vary", PART).build();
    }

    /** The closed row again, for whoever thinks better of it. */
    @GET
    @Path("row")
    public FactRowPart row(@RestPath String reference, @RestPath String field) {
        var subject = subjects.subject(subjects.useCase(reference));
        return new FactRowPart(FactRow.of(subject, subjects.field(field), names, true));
    }

    @POST
    public Response state(
            @RestPath String reference,
            @RestPath String field,
            @HeaderParam(PART) @Nullable String part,
            MultivaluedMap<String, String> typed) {
        var useCase = subjects.useCase(reference);
        var asked = subjects.field(field);
        var form = FactForm.of(typed);
        var reading = FactReader.read(form, asked, subjects.currency(), words.messages());
        var stands = lists.facts(subjects.portfolio(), useCase.id()).get(asked.id());
        if (reading.problems().any()) {
            return answer(422, editor(useCase, asked, stands, form, reading.problems()), part);
        }
        var content = Objects.requireNonNull(reading.content());
        var statement = new Statement(useCase.id(), asked.id(), content, seen(form), form.source(), reading.asOf());
        var outcome = useCases.state(subjects.portfolio(), List.of(statement), person.id());
        return outcome.done()
                ? done(useCase, asked, part)
                : answer(
                        422,
                        clashing(
                                useCase, asked, form, content, outcome.clashes().get(0)),
                        part);
    }

    private static Statement.Seen seen(FactForm form) {
        return form.seen().matches("\\d{1,18}")
                ? new Statement.Seen.That(new FactId(Long.parseLong(form.seen())))
                : new Statement.Seen.Nothing();
    }

    /** A page that was changed in place is read again as a whole: score, rank and reasons follow the fact. */
    private Response done(UseCase useCase, Field field, @Nullable String part) {
        var next = subjects.path(useCase) + "?done=stated#fact-" + field.key();
        return part == null
                ? Response.seeOther(URI.create(next)).build()
                : Response.noContent().header("HX-Refresh", "true").build();
    }

    private FactEditor clashing(UseCase useCase, Field field, FactForm form, Content mine, Stated.Clash clash) {
        var text = subjects.text();
        return editor(useCase, field, clash.theirs(), form, FormProblems.NONE)
                .clashing(clash.theirs(), names.of(clash.theirs().by()), field, text, text.of(mine, field));
    }

    @GET
    @Path("history")
    @Requires(Needs.VIEWER)
    public FactHistoryPage history(@RestPath String reference, @RestPath String field) {
        var useCase = subjects.useCase(reference);
        var asked = subjects.field(field);
        var facts = lists.history(subjects.portfolio(), useCase.id(), asked.id());
        return new FactHistoryPage(
                frames.of(Nav.PORTFOLIO),
                subjects.path(useCase),
                useCase.reference().toString(),
                useCase.title(),
                asked.label().in(words.locale()),
                facts.stream().map(fact -> line(fact, asked)).toList());
    }

    private FactHistoryPage.Line line(Fact fact, Field field) {
        var says = fact.content().stated()
                ? subjects.text().of(fact.content(), field)
                : words.messages().facts().withdrawn();
        return new FactHistoryPage.Line(
                says,
                fact.source(),
                fact.asOf() == null ? "" : Dates.of(fact.asOf(), words.locale()),
                names.of(fact.by()),
                Dates.withTime(fact.at(), words.locale()));
    }
}
