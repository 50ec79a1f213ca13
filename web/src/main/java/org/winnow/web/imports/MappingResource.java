package org.winnow.web.imports;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.Import;
import org.winnow.core.imports.ImportState;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.reading.Dialect;
import org.winnow.core.imports.reading.Encoding;
import org.winnow.core.imports.reading.Quote;
import org.winnow.core.imports.reading.Separator;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** What a file is taken for, what its columns feed, what its values mean, and decisions of single cells and rows. */
@Path("/p/{portfolio}/imports/{id:\\d{1,18}}")
@Requires(Needs.CONTRIBUTOR)
@Produces(MediaType.TEXT_HTML)
class MappingResource {
    /** Behind a choice that holds for all such cells of a column. */
    private static final String OF_COLUMN = "_ALL";

    private final Imports imports;
    private final ImportPages pages;
    private final CurrentPortfolio portfolio;
    private final Words words;

    MappingResource(Imports imports, ImportPages pages, CurrentPortfolio portfolio, Words words) {
        this.imports = imports;
        this.pages = pages;
        this.portfolio = portfolio;
        this.words = words;
    }

    @POST
    @Path("dialect")
    public Response read(
            @PathParam("id") long id,
            @FormParam("encoding") @DefaultValue("") String encoding,
            @FormParam("separator") @DefaultValue("") String separator,
            @FormParam("quote") @DefaultValue("") String quote,
            @FormParam("header") @DefaultValue("1") String typedHeader) {
        var draft = draft(id);
        var header = Sent.cleaned(typedHeader);
        if (!header.matches("\\d{1,6}")) {
            return refused(draft, words.refusals().header_unreadable(header));
        }
        var was = draft.of().dialect();
        var dialect = new Dialect(
                named(Encoding.values(), encoding).orElse(was.encoding()),
                named(Separator.values(), separator).orElse(was.separator()),
                named(Quote.values(), quote).orElse(was.quote()),
                Integer.parseInt(header));
        var refusal = imports.read(portfolio.id(), draft.of().id(), dialect);
        return refusal.map(why -> refused(draft, Refusals.text(why, words))).orElseGet(() -> back(draft, ""));
    }

    private Response refused(Draft draft, String why) {
        return Response.status(422)
                .entity(pages.review(draft, Place.FIRST, why))
                .build();
    }

    /** Of what is done or given up, as from a page gone back to, nothing is changed, and why is said. */
    private Draft draft(long id) {
        var of = imports.find(portfolio.id(), new ImportId(id))
                .orElseThrow(() -> new NotFoundException("no import " + id + " in this portfolio"));
        if (!of.staged()) {
            throw new ClientErrorException(over(of));
        }
        return imports.draft(portfolio.id(), of.id()).orElseThrow();
    }

    private Response over(Import of) {
        var why = of.state() == ImportState.STALE
                ? words.expired()
                : words.refusals().not_staged();
        return Response.status(409).entity(pages.receipt(of, why)).build();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private Response back(Draft draft, String where) {
        return Response.seeOther(URI.create(pages.path(draft.of().id()) + where))
                .build();
    }

    @POST
    @Path("mapping")
    public Response map(
            @PathParam("id") long id,
            @QueryParam("columns") @DefaultValue("1") int columns,
            MultivaluedMap<String, String> form) {
        return mapped(draft(id), new MappingForm(form)::columns, "?columns=" + columns + "#columns-t");
    }

    @POST
    @Path("meanings")
    public Response meanings(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return mapped(draft(id), new MappingForm(form)::meanings, "#meanings-t");
    }

    private Response mapped(Draft draft, Function<Draft, List<ColumnPlan>> plans, String where) {
        imports.map(portfolio.id(), draft.of().id(), plans.apply(draft));
        return back(draft, where);
    }

    @POST
    @Path("decisions")
    public Response decide(
            @PathParam("id") long id,
            @FormParam("record") @DefaultValue("0") long record,
            @FormParam("column") @DefaultValue("-1") int column,
            @FormParam("choice") @DefaultValue("TEXT") String choice,
            MultivaluedMap<String, String> form) {
        var draft = draft(id);
        var text = new Sent(form).text("text");
        boolean all = choice.endsWith(OF_COLUMN);
        named(Choice.values(), all ? choice.substring(0, choice.length() - OF_COLUMN.length()) : choice)
                .ifPresent(known -> imports.decide(
                        portfolio.id(), draft.of().id(), List.of(new Decision(all ? 0 : record, column, known, text))));
        return back(draft, "?rows=decide#rows");
    }
}
