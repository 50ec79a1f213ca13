package org.winnow.web.imports;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.Import;
import org.winnow.core.imports.ImportState;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.reading.Limits;
import org.winnow.core.jobs.Job;
import org.winnow.core.jobs.JobState;
import org.winnow.core.jobs.Jobs;
import org.winnow.core.portfolios.Role;
import org.winnow.web.imports.CheckView.Total;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Pager;
import org.winnow.web.security.CurrentPortfolio;

/** Puts the pages of imports together. */
@RequestScoped
class ImportPages {
    private final Imports imports;
    private final Jobs jobs;
    private final Fields fields;
    private final Gates gates;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Words words;
    private final Clock clock;

    ImportPages(
            Imports imports,
            Jobs jobs,
            Fields fields,
            Gates gates,
            CurrentPortfolio portfolio,
            Frames frames,
            Words words,
            Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.fields = fields;
        this.gates = gates;
        this.portfolio = portfolio;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    String path() {
        return "/p/" + portfolio.slug() + "/imports";
    }

    String path(ImportId id) {
        return path() + "/" + id.value();
    }

    ImportListPage list() {
        var lines = imports.list(portfolio.id()).stream().map(this::line).toList();
        return new ImportListPage(frames.of(Nav.IMPORT), path(), portfolio.may(Role.CONTRIBUTOR), lines);
    }

    private ImportListPage.Line line(Import one) {
        return new ImportListPage.Line(
                one.id().value(),
                one.fileName(),
                one.register(),
                state(one.state()),
                words.name(one.confirmedBy().orElse(one.uploadedBy())),
                words.date(one.confirmedAt().orElse(one.uploadedAt())),
                one.receipt().rows() == 0 ? "" : words.number(one.receipt().rows()));
    }

    private String state(ImportState state) {
        var w = words.imports();
        return switch (state) {
            case STAGED -> w.staged();
            case CONFIRMING -> w.confirming();
            case CONFIRMED -> w.confirmed();
            case UNDONE -> w.undone();
            case STALE -> w.stale();
        };
    }

    NewImportPage fresh(String register, String problem) {
        var limits = words.imports()
                .new_why(words.megabytes(Limits.BYTES), words.number(Limits.ROWS), words.number(Limits.COLUMNS));
        return new NewImportPage(
                frames.of(Nav.IMPORT), path(), limits, imports.registers(portfolio.id()), register, problem);
    }

    ReviewPage review(Draft draft, Place place, String problem) {
        var check = imports.check(portfolio.id(), draft, portfolio.role());
        var names =
                new TargetNames(fields.of(portfolio.id()), gates.of(portfolio.id()), words.mapping(), words.locale());
        var texts = new ProblemText(draft, names, words);
        var rows = new RowViews(check, texts, names, words);
        var here = rows.tab(place.tab());
        var path = path(draft.of().id());
        var pager = pager(rows.of(here).size(), RowViews.PAGE, place.page(), path + "?rows=" + here, "page");
        var columns = pager(draft.columns().size(), ColumnViews.PAGE, place.columns(), path, "columns");
        int mapped = (int) draft.columns().stream()
                .filter(plan -> !plan.destinations().isEmpty())
                .count();
        return new ReviewPage(
                frames.of(Nav.IMPORT),
                path,
                draft.of().fileName(),
                problem,
                new CheckViews(
                                draft,
                                check,
                                imports.outlook(portfolio.id(), draft, portfolio.role()),
                                texts,
                                names,
                                words)
                        .view(here),
                DialectViews.of(draft.table(), words),
                new ColumnViews(draft, names, words).page(columns),
                mapped,
                draft.columns().size(),
                columns,
                new MeaningViews(draft, names, words).all(),
                rows.page(here, pager.page()),
                pager,
                here);
    }

    private static Pager pager(int size, int pageSize, int page, String path, String parameter) {
        int pages = Math.max(1, (size + pageSize - 1) / pageSize);
        return new Pager(Math.max(1, Math.min(page, pages)), pages, path, parameter);
    }

    ReceiptPage receipt(Import of, String problem) {
        var r = of.receipt();
        boolean undone = of.state() == ImportState.UNDONE;
        var answer = switch (of.state()) {
            case UNDONE -> words.receipts().receipt_undone();
            case STALE -> words.expired();
            default ->
                words.receipts()
                        .receipt_answer(words.number(r.fresh()), words.number(r.changed()), words.number(r.rejected()));
        };
        var why = of.confirmedAt()
                .map(at -> words.receipts()
                        .receipt_why(words.name(of.confirmedBy().orElse(of.uploadedBy())), words.date(at)))
                .orElse("");
        boolean may = portfolio.may(Role.CONTRIBUTOR) && of.state() == ImportState.CONFIRMED;
        return new ReceiptPage(
                frames.of(Nav.IMPORT),
                path(),
                path(of.id()),
                of.fileName(),
                answer,
                why,
                rows(r),
                cells(r),
                undone,
                may,
                r.rejected() > 0,
                problem);
    }

    private List<Total> rows(Import.Receipt receipt) {
        var w = words.imports();
        return List.of(
                total("n", w.row_new(), receipt.fresh()),
                total("c", w.row_changed(), receipt.changed()),
                total("u", w.row_unchanged(), receipt.unchanged()),
                total("x", w.row_rejected(), receipt.rejected()),
                total("", w.rows_read(), receipt.rows()));
    }

    private List<Total> cells(Import.Receipt receipt) {
        var w = words.imports();
        return List.of(
                total("", w.cells_stated(), receipt.stated()),
                total("", w.cells_unchanged(), receipt.same()),
                total("", w.cells_extra(), receipt.extra()),
                total("", w.cells_nothing(), receipt.nothing()),
                total("", w.cells_problem(), receipt.problem()),
                total("", w.cells_read(), receipt.cells()));
    }

    private Total total(String style, String label, long count) {
        return new Total(style, label, words.number(count), style.equals("x") && count > 0);
    }

    ProgressPage progress(Import of) {
        var job = of.job().flatMap(id -> jobs.find(portfolio.id(), id)).orElseThrow();
        long done = job.done();
        long total = Math.max(job.total(), 1);
        return new ProgressPage(
                frames.of(Nav.IMPORT),
                path(of.id()),
                of.fileName(),
                words.receipts().progress_answer(words.number(done), words.number(job.total())),
                left(job, done, total),
                (int) (100 * done / total));
    }

    /** Why an import that a job began is not done, or empty. */
    String notDone(Import of) {
        return of.job()
                .flatMap(id -> jobs.find(portfolio.id(), id))
                .filter(job -> of.staged() && job.state() == JobState.FAILED)
                .map(job -> words.refusals().begun_not_done())
                .orElse("");
    }

    private String left(Job job, long done, long total) {
        return job.startedAt()
                .filter(at -> done > 0)
                .map(at -> Duration.between(at, clock.instant()).toMillis() * (total - done) / done / 1000)
                .map(seconds -> words.receipts().progress_left(words.number(Math.max(1, seconds))))
                .orElse("");
    }
}
