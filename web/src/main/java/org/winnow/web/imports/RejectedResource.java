package org.winnow.web.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.imports.writing.Exports;
import org.winnow.web.layout.Csv;
import org.winnow.web.security.CurrentPortfolio;
import org.winnow.web.security.Needs;
import org.winnow.web.security.Requires;

/** The rows that were or would be left out, in the columns of their file, with the reason behind; mended it can be imported again. */
@Path("/p/{portfolio}/imports/{id:\\d{1,18}}/rejected.csv")
@Requires(Needs.CONTRIBUTOR)
class RejectedResource {
    private final Imports imports;
    private final Fields fields;
    private final Gates gates;
    private final CurrentPortfolio portfolio;
    private final Words words;

    RejectedResource(Imports imports, Fields fields, Gates gates, CurrentPortfolio portfolio, Words words) {
        this.imports = imports;
        this.fields = fields;
        this.gates = gates;
        this.portfolio = portfolio;
        this.words = words;
    }

    @GET
    public Response download(@PathParam("id") long id) {
        var draft = imports.draft(portfolio.id(), new ImportId(id))
                .orElseThrow(() -> new NotFoundException("no import " + id + " in this portfolio"));
        var rows = new ArrayList<List<String>>();
        rows.add(header(draft));
        var texts = texts(draft);
        imports.rejected(portfolio.id(), draft, portfolio.role(), plan -> rows.add(row(draft, plan, texts)));
        return Csv.download(draft.of().rejectedFileName(), csv(rows));
    }

    private ProblemText texts(Draft draft) {
        var names =
                new TargetNames(fields.of(portfolio.id()), gates.of(portfolio.id()), words.mapping(), words.locale());
        return new ProblemText(draft, names, words);
    }

    private static StreamingOutput csv(List<List<String>> rows) {
        return stream -> {
            try (var csv = Exports.to(stream, true)) {
                rows.forEach(csv::row);
            }
        };
    }

    private List<String> header(Draft draft) {
        var header = new ArrayList<String>();
        draft.columns().forEach(plan -> header.add(plan.column().name()));
        header.add(Exports.REASON.in(words.locale()));
        return header;
    }

    private static List<String> row(Draft draft, RowPlan plan, ProblemText texts) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < draft.columns().size(); column++) {
            cells.add(plan.row().cell(column));
        }
        cells.add(Stream.concat(plan.problems().stream().map(texts::withColumn), Stream.of(texts.like(plan)))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; ")));
        return cells;
    }
}
