package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.winnow.core.documents.Documents;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.imports.reading.CsvFiles;
import org.winnow.core.imports.reading.Dialect;
import org.winnow.core.imports.reading.Reading;
import org.winnow.core.imports.reading.Refusal;
import org.winnow.core.jobs.Jobs;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.rankings.Outlook;
import org.winnow.core.usecases.Mover;

/** Brings files into a portfolio: kept, mapped, checked as often as wanted, and only when confirmed stated, as one act that can be undone. */
@ApplicationScoped
public class Imports {
    /** Where there are more rows to take, a job takes them. */
    static final int DIRECTLY = 500;

    /** An upload that is not confirmed by then ends. */
    public static final Duration GOOD_FOR = Duration.ofDays(30);

    private final ImportRepository imports;
    private final RegisterRepository registers;
    private final ColumnTable columns;
    private final RowTable rows;
    private final Files files;
    private final Drafts drafts;
    private final Checks checks;
    private final ImportConfirmer confirmer;
    private final ImportUndo undo;
    private final Documents documents;
    private final Portfolios portfolios;
    private final Jobs jobs;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            RegisterRepository registers,
            ColumnTable columns,
            RowTable rows,
            Files files,
            Drafts drafts,
            Checks checks,
            ImportConfirmer confirmer,
            ImportUndo undo,
            Documents documents,
            Portfolios portfolios,
            Jobs jobs,
            Clock clock) {
        this.imports = imports;
        this.registers = registers;
        this.columns = columns;
        this.rows = rows;
        this.files = files;
        this.drafts = drafts;
        this.checks = checks;
        this.confirmer = confirmer;
        this.undo = undo;
        this.documents = documents;
        this.portfolios = portfolios;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Keeps a file and suggests what its columns feed; states nothing.
     *
     * @param register the source the file comes from; blank: named after the file
     */
    public Upload upload(PortfolioId portfolio, String fileName, Documents.Bytes bytes, String register, PersonId by) {
        var reading = CsvFiles.read(bytes::open);
        if (reading instanceof Reading.Refused refused) {
            return new Upload.Refused(refused.refusal());
        }
        var dialect = ((Reading.Read) reading).table().dialect();
        var sha256 = documents.keep(bytes);
        var name = FileNames.plain(fileName);
        var entity = QuarkusTransaction.requiringNew().call(() -> {
            portfolios.lock(portfolio);
            expire(portfolio);
            var added = new ImportEntity();
            added.portfolioId = portfolio.value();
            var source = register.isBlank() ? FileNames.register(name, registers.names(portfolio)) : register.strip();
            added.registerId = registers.named(portfolio, source);
            added.fileName = name;
            added.sha256 = sha256;
            added.take(dialect);
            added.uploadedBy = by.value();
            added.uploadedAt = clock.instant();
            imports.persistAndFlush(added);
            return added;
        });
        var id = entity.asRecord(register).id();
        suggest(portfolio, id, entity.registerId, sha256, dialect);
        return new Upload.Kept(id);
    }

    private void suggest(PortfolioId portfolio, ImportId id, long register, String sha256, Dialect dialect) {
        var file = files.of(sha256, dialect);
        QuarkusTransaction.joiningExisting().run(() -> {
            var plans = drafts.suggested(portfolio, register, file);
            columns.write(portfolio, id, plans.stream().map(ColumnRow::of).toList());
        });
    }

    /** Has the file read as a person says; everything mapped before is suggested anew. Answers why it can't be read so, if it can't. */
    public Optional<Refusal> read(PortfolioId portfolio, ImportId id, Dialect dialect) {
        var of = find(portfolio, id).filter(Import::staged);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        if (files.tried(of.get().sha256(), dialect) instanceof Reading.Refused refused) {
            return Optional.of(refused.refusal());
        }
        var register = QuarkusTransaction.requiringNew()
                .call(() -> imports.locked(portfolio, id)
                        .filter(entity -> entity.state == ImportState.STAGED)
                        .map(entity -> {
                            entity.take(dialect);
                            entity.version++;
                            columns.clear(id);
                            return entity.registerId;
                        }));
        register.ifPresent(known -> suggest(portfolio, id, known, of.get().sha256(), dialect));
        return Optional.empty();
    }

    /** Changes what some columns feed; the others stay. */
    @Transactional
    public void map(PortfolioId portfolio, ImportId id, Collection<ColumnPlan> plans) {
        change(
                portfolio,
                id,
                () -> columns.write(
                        portfolio, id, plans.stream().map(ColumnRow::of).toList()));
    }

    /** Keeps what was decided of cells, rows and columns; a later decision on the same one replaces it. */
    @Transactional
    public void decide(PortfolioId portfolio, ImportId id, Collection<Decision> decisions) {
        change(portfolio, id, () -> columns.decide(portfolio, id, decisions));
    }

    private void change(PortfolioId portfolio, ImportId id, Runnable change) {
        imports.locked(portfolio, id)
                .filter(entity -> entity.state == ImportState.STAGED)
                .ifPresent(entity -> {
                    entity.version++;
                    change.run();
                });
    }

    /** Uploads that nobody confirmed in time end with the next look at any of them. */
    private void expire(PortfolioId portfolio) {
        imports.expire(portfolio, clock.instant().minus(GOOD_FOR));
    }

    @Transactional
    public Optional<Import> find(PortfolioId portfolio, ImportId id) {
        expire(portfolio);
        return imports.of(portfolio, id).map(entity -> entity.asRecord(registers.name(entity.registerId)));
    }

    /** Newest first. */
    @Transactional
    public List<Import> list(PortfolioId portfolio) {
        expire(portfolio);
        return imports.all(portfolio).stream()
                .map(entity -> entity.asRecord(registers.name(entity.registerId)))
                .toList();
    }

    /** The sources that files came from. */
    @Transactional
    public List<String> registers(PortfolioId portfolio) {
        return registers.names(portfolio);
    }

    /** What files said of a use case that no field takes: text by column. */
    @Transactional
    public Map<String, String> extras(PortfolioId portfolio, UseCaseId useCase) {
        return rows.extras(portfolio, useCase);
    }

    /** The import as it is prepared, with what each column is taken for. */
    public Optional<Draft> draft(PortfolioId portfolio, ImportId id) {
        return find(portfolio, id).map(of -> {
            complete(portfolio, of);
            return drafts.of(portfolio, of);
        });
    }

    /** Whoever was stopped between keeping a file and keeping what its columns are taken for left the second for us to do. */
    private void complete(PortfolioId portfolio, Import of) {
        var register = QuarkusTransaction.requiringNew()
                .call(() -> columns.of(of.id()).isEmpty()
                        ? imports.of(portfolio, of.id()).map(entity -> entity.registerId)
                        : Optional.<Long>empty());
        register.ifPresent(known -> suggest(portfolio, of.id(), known, of.sha256(), of.dialect()));
    }

    /** What it would do now, for whoever has that role. */
    public Check check(PortfolioId portfolio, Draft draft, Role role) {
        return checks.of(portfolio, draft, role).check();
    }

    /** What it would do to the ranking; absent for files too long to tell in the time a page may take. */
    public Optional<Outlook> outlook(PortfolioId portfolio, Draft draft, Role role) {
        return checks.of(portfolio, draft, role).outlook();
    }

    /** Hands out every row that is not taken, with its problems. */
    public void rejected(PortfolioId portfolio, Draft draft, Role role, Consumer<RowPlan> taker) {
        checks.rejected(portfolio, draft, role, taker);
    }

    /**
     * States what the check showed, all or nothing, as one act.
     *
     * @param seen the fingerprint of the check that the person saw
     */
    public Confirmation confirm(PortfolioId portfolio, ImportId id, String seen, Mover by) {
        var draft = draft(portfolio, id).orElseThrow();
        if (!draft.of().staged()) {
            return new Confirmation.NotStaged(draft.of().state(), draft.of().confirmedBy());
        }
        var check = check(portfolio, draft, by.role());
        if (!check.fingerprint().equals(seen)) {
            return new Confirmation.ChangedMeanwhile();
        }
        if (!check.questions().isEmpty()) {
            return new Confirmation.QuestionsOpen();
        }
        if (!check.effective()) {
            return new Confirmation.NothingToDo();
        }
        return check.read() > DIRECTLY
                ? start(portfolio, id, seen, by)
                : confirmer.write(portfolio, draft, seen, by, ImportState.STAGED, (done, total) -> {});
    }

    /** Who claims it first starts the job; the other one is told. */
    private Confirmation start(PortfolioId portfolio, ImportId id, String seen, Mover by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var entity = imports.locked(portfolio, id).orElseThrow();
            if (entity.state != ImportState.STAGED) {
                return new Confirmation.NotStaged(
                        entity.state, Optional.ofNullable(entity.confirmedBy).map(PersonId::new));
            }
            var job = jobs.start(ImportJob.KIND, portfolio, by.person(), id.value() + " " + by.role() + " " + seen);
            entity.state = ImportState.CONFIRMING;
            entity.confirmedBy = by.person().value();
            entity.jobId = job.value();
            return new Confirmation.Started(job);
        });
    }

    /** Takes an import back as one act, as long as nobody acted on what it touched. The same file brings everything back. */
    public Undoing undo(PortfolioId portfolio, ImportId id, PersonId by) {
        return QuarkusTransaction.requiringNew()
                .timeout(ImportConfirmer.LONGEST_SECONDS)
                .call(() -> {
                    portfolios.lock(portfolio);
                    return undo.undo(portfolio, imports.locked(portfolio, id).orElseThrow(), by);
                });
    }
}
