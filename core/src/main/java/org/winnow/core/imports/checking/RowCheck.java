package org.winnow.core.imports.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.checking.RowPlan.Likeness;
import org.winnow.core.imports.checking.Standing.Remembered;
import org.winnow.core.imports.mapping.Target.Use;
import org.winnow.core.imports.reading.Row;
import org.winnow.core.imports.values.Parsed.Silence;
import org.winnow.core.imports.writing.Formulas;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.State;

/** Works out what one row would do: who it is, then target by target what it changes, then what is left over. */
final class RowCheck {
    private final Checker check;
    private final Row row;
    private final Fate[] fates;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Effects effects;
    private final Map<String, String> texts = new HashMap<>();
    private final Identity identity;
    private final Map<String, String> last;
    private Optional<Likeness> like = Optional.empty();
    private boolean changed;

    RowCheck(Checker check, Row row) {
        this.check = check;
        this.row = row;
        this.fates = new Fate[row.cells().size()];
        Arrays.fill(fates, Fate.NOTHING);
        this.identity = Identity.of(this, check);
        this.last = Optional.ofNullable(check.standing.remembered().get(identity.key()))
                .map(Remembered::texts)
                .orElse(Map.of());
        this.effects = new Effects(check.standing, identity.known());
        texts.putAll(last);
    }

    RowPlan plan() {
        identity.problem().ifPresent(problems::add);
        check.groups.forEach(this::take);
        effects.stageProblem().ifPresent(problem -> {
            problems.add(problem);
            leave(Use.STAGE, Fate.PROBLEM);
        });
        if (effects.idleCondition()) {
            leave(Use.REVIVAL, Fate.EXTRA);
        }
        takeExtras();
        if (identity.known().isEmpty()) {
            like = check.decisions.is(row.record(), -1, Choice.OWN)
                    ? Optional.empty()
                    : check.like(effects.title(), effects.unit());
        }
        var result = result();
        if (result == Result.REJECTED || result == Result.DUPLICATE) {
            notTaken();
        }
        return effects.plan(row, result, identity.key(), List.of(fates), problems, changes, like, texts);
    }

    String text(int column) {
        return check.decisions.mended(row.record(), column).orElseGet(() -> raw(column));
    }

    /** As in the file; a file of ours has formulas neutralised. */
    private String raw(int column) {
        return check.ours ? Formulas.restore(row.cell(column)) : row.cell(column);
    }

    private String raw(Slot slot) {
        return slot.destination().text(raw(slot.column())).orElse("");
    }

    String text(Slot slot) {
        return slot.destination().text(text(slot.column())).orElse("");
    }

    Row row() {
        return row;
    }

    private void take(Group group) {
        var use = group.target().use();
        if (use == Use.REFERENCE || use == Use.REGISTER_ID) {
            fate(group, identity.known().isEmpty() ? Fate.STATED : Fate.UNCHANGED);
            return;
        }
        if (group.slots().stream().allMatch(slot -> text(slot).isBlank())) {
            return;
        }
        if (saidBefore(group)) {
            fate(group, Fate.UNCHANGED);
            return;
        }
        var said = said(group, group.slots().stream().map(this::text).toList());
        if (said.problem() != null) {
            unreadable(group, said.problem());
        } else if (said.content() != null) {
            state(group, said.content());
        }
    }

    /** What the cells say, with the mends that were decided on for their whole columns. */
    private Said said(Group group, List<String> texts) {
        var said = check.reader.read(group, texts);
        var problem = said.problem();
        if (problem == null || problem.mend().isEmpty() || !check.decisions.mends(problem.column())) {
            return said;
        }
        var mended = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            boolean here = group.slots().get(i).column() == problem.column();
            mended.add(here ? problem.mend() : texts.get(i));
        }
        return mended.equals(texts) ? said : said(group, mended);
    }

    /** The cells stand as at the last import, taken or left out: whatever was edited since stays. */
    private boolean saidBefore(Group group) {
        return !last.isEmpty()
                && group.slots().stream()
                        .filter(slot -> !text(slot).isBlank())
                        .allMatch(slot -> text(slot).equals(last.get(slot.memory()))
                                || text(slot).equals(last.get(slot.left())));
    }

    private void unreadable(Group group, Problem problem) {
        var choice = check.decisions.ofUnreadable(row.record(), problem.column());
        if (choice.filter(Choice.NOT_KNOWN::equals).isPresent()) {
            state(group, new Content.NotKnown());
        } else if (choice.isPresent()) {
            leave(group, Fate.EXTRA);
        } else {
            problems.add(problem);
            fate(problem.column(), Fate.PROBLEM);
        }
    }

    private void leave(Group group, Fate fate) {
        group.slots().stream().filter(slot -> !text(slot).isBlank()).forEach(slot -> {
            fate(slot.column(), fate);
            texts.put(slot.left(), raw(slot));
        });
        changed = true;
    }

    /** A part of the use case itself that the row states in vain. */
    private void leave(Use use, Fate fate) {
        check.group(use).ifPresent(group -> {
            leave(group, fate);
            changes.removeIf(change -> change.target().equals(group.target().key()));
        });
    }

    /** Three ways: what the file says, what stands, and what this register said last. */
    private void state(Group group, Content next) {
        var now = effects.now(group.target());
        if (now.isPresent() && Effects.same(group.target(), now.get(), next)) {
            remember(group, Fate.UNCHANGED);
        } else if (now.isEmpty() || identity.free() || onlyFileChanged(group, now.get())) {
            apply(group, now.orElse(null), next);
        } else {
            decide(group, now.get(), next);
        }
    }

    private boolean onlyFileChanged(Group group, Content now) {
        var before = group.slots().stream()
                .map(slot -> last.getOrDefault(slot.memory(), ""))
                .toList();
        if (before.stream().allMatch(String::isEmpty)) {
            return false;
        }
        var said = check.reader.read(group, before).content();
        return said != null && Effects.same(group.target(), now, said);
    }

    private void decide(Group group, Content now, Content next) {
        int column = group.slots().get(0).column();
        if (check.decisions.is(row.record(), column, Choice.FILE)) {
            apply(group, now, next);
        } else if (check.decisions.is(row.record(), column, Choice.STANDS)) {
            remember(group, Fate.UNCHANGED);
        } else {
            changes.add(change(group, now, next, true));
            fate(group, Fate.PROBLEM);
        }
    }

    private void apply(Group group, @Nullable Content now, Content next) {
        if (identity.known().isPresent()) {
            changes.add(change(group, now, next, false));
        }
        effects.take(group.target(), next);
        remember(group, Fate.STATED);
        changed = true;
    }

    private Change change(Group group, @Nullable Content now, Content next, boolean open) {
        var field = check.standing.field(group.target().key()).orElse(null);
        return Change.of(group, CellText.of(now, field), CellText.of(next, field), open);
    }

    private void remember(Group group, Fate fate) {
        fate(group, fate);
        for (var slot : group.slots()) {
            if (!raw(slot).isBlank()) {
                texts.put(slot.memory(), raw(slot));
                texts.remove(slot.left());
            }
        }
    }

    private void fate(Group group, Fate fate) {
        for (var slot : group.slots()) {
            boolean says = slot.plan()
                    .silence(text(slot))
                    .filter(Silence.NOTHING_STATED::equals)
                    .isEmpty();
            if (says) {
                fate(slot.column(), fate);
            }
        }
    }

    private void fate(int column, Fate fate) {
        if (column >= 0 && column < fates.length) {
            fates[column] = fates[column].or(fate);
        }
    }

    private void takeExtras() {
        for (var plan : check.plans) {
            int column = plan.column().index();
            var text = raw(column);
            boolean extra = plan.destinations().isEmpty() || plan.open();
            if (extra && !text.isBlank() && !check.workedOut.contains(plan)) {
                takeExtra(column, Slot.extra(plan), text);
            }
        }
    }

    private void takeExtra(int column, String memory, String text) {
        var was = last.get(memory);
        fate(column, text.equals(was) ? Fate.UNCHANGED : Fate.EXTRA);
        texts.put(memory, text);
        if (!text.equals(was) && identity.known().isPresent()) {
            changes.add(new Change(column, memory, was == null ? "" : was, text, false));
            changed = true;
        }
    }

    private Result result() {
        boolean revived = identity.known().filter(state -> !state.listed()).isPresent();
        if (identity.known().isEmpty() && effects.title().isBlank()) {
            int column = check.group(Use.TITLE)
                    .map(group -> group.slots().get(0).column())
                    .orElse(-1);
            problems.add(new Problem(column, Problem.Kind.NO_TITLE, "", "", ""));
        }
        if (problems.stream().anyMatch(problem -> problem.kind().stops())) {
            return Result.REJECTED;
        }
        if (like.isPresent()) {
            return Result.DUPLICATE;
        }
        if (identity.known().isEmpty() || revived) {
            return Result.NEW;
        }
        return changed ? Result.CHANGED : Result.UNCHANGED;
    }

    private void notTaken() {
        for (int column = 0; column < fates.length; column++) {
            fates[column] = row.cell(column).isBlank() ? Fate.NOTHING : Fate.PROBLEM;
        }
    }

    /** The use case that a person said this row is. */
    Optional<State> joined() {
        return check.decisions
                .of(row.record(), -1)
                .filter(decision -> decision.choice() == Choice.JOIN)
                .flatMap(decision -> Reference.parse(decision.text()))
                .flatMap(check.standing::of);
    }
}
