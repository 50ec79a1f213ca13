package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Complaint;
import org.winnow.core.imports.checking.Fate;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.rankings.Outlook;
import org.winnow.web.imports.CheckView.Link;
import org.winnow.web.imports.CheckView.Piece;
import org.winnow.web.imports.CheckView.Tab;
import org.winnow.web.imports.CheckView.Total;

/** Puts the totals of a check and what it would do into words. */
final class CheckViews {
    private static final int PROBLEMS = 12;

    private final Draft draft;
    private final Check check;
    private final Optional<Outlook> outlook;
    private final ProblemText texts;
    private final TargetNames names;
    private final Words words;

    CheckViews(Draft draft, Check check, Optional<Outlook> outlook, ProblemText texts, TargetNames names, Words words) {
        this.draft = draft;
        this.texts = texts;
        this.check = check;
        this.outlook = outlook;
        this.names = names;
        this.words = words;
    }

    CheckView view(String tab) {
        int taken = check.count(Result.NEW) + check.count(Result.CHANGED);
        var problems = problems();
        return new CheckView(
                answer(),
                words.imports()
                        .bar_of(
                                count(Result.NEW),
                                count(Result.CHANGED),
                                count(Result.UNCHANGED),
                                left(),
                                words.number(check.read())),
                pieces(),
                rows(),
                cells(),
                effects(),
                check.absent(),
                check.absentCount() <= check.absent().size()
                        ? ""
                        : words.refusals()
                                .more_problems(words.number(
                                        check.absentCount() - check.absent().size())),
                problems.stream().limit(PROBLEMS).toList(),
                moreProblems(problems.size() - PROBLEMS),
                tabs(tab),
                clipped(tab),
                words.number(check.read()),
                words.number(taken),
                check.effective(),
                !check.questions().isEmpty(),
                check.count(Result.REJECTED) + check.count(Result.DUPLICATE) > 0,
                check.fingerprint());
    }

    private String moreProblems(int more) {
        if (more <= 0) {
            return "";
        }
        return check.complaints().size() < Check.COMPLAINTS
                ? words.refusals().more_problems(words.number(more))
                : words.refusals().many_problems(words.number(more));
    }

    private String answer() {
        if (!check.questions().isEmpty()) {
            return words.imports().answer_questions();
        }
        if (check.toDecide() == 0) {
            return check.effective() ? ready() : words.imports().answer_same();
        }
        return (check.effective() ? ready() : nothingNew()) + decide();
    }

    private String decide() {
        int rejected = check.count(Result.REJECTED);
        int doubles = check.count(Result.DUPLICATE);
        return (rejected == 0 ? "" : " " + words.imports().answer_rejected(rejected))
                + (doubles == 0 ? "" : " " + words.imports().answer_doubles(doubles))
                + (check.open() == 0 ? "" : " " + words.imports().answer_both_changed(check.open()));
    }

    private String ready() {
        int ready = check.read() - check.count(Result.REJECTED) - check.count(Result.DUPLICATE);
        return words.imports().answer_ready(words.number(ready), words.number(check.read()));
    }

    private String nothingNew() {
        return words.imports().answer_nothing_new(count(Result.UNCHANGED), words.number(check.read()));
    }

    private String count(Result result) {
        return words.number(check.count(result));
    }

    private String left() {
        return words.number(check.count(Result.REJECTED) + check.count(Result.DUPLICATE));
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        double[] at = {0};
        piece(pieces, at, "s-n", check.count(Result.NEW));
        piece(pieces, at, "s-c", check.count(Result.CHANGED));
        piece(pieces, at, "s-u", check.count(Result.UNCHANGED));
        piece(pieces, at, "s-x", check.count(Result.REJECTED) + check.count(Result.DUPLICATE));
        return pieces;
    }

    private void piece(List<Piece> pieces, double[] at, String style, int count) {
        double width = 100.0 * count / Math.max(1, check.read());
        if (count > 0) {
            pieces.add(new Piece(style, percent(at[0]), percent(width)));
        }
        at[0] += width;
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    private List<Total> rows() {
        var w = words.imports();
        return List.of(
                new Total("n", w.row_new(), count(Result.NEW), false),
                new Total("c", w.row_changed(), count(Result.CHANGED), false),
                new Total("u", w.row_unchanged(), count(Result.UNCHANGED), false),
                new Total("x", w.row_rejected(), left(), !left().equals("0")),
                new Total("", w.rows_read(), words.number(check.read()), false));
    }

    private List<Total> cells() {
        var w = words.imports();
        return List.of(
                cells(w.cells_stated(), Fate.STATED),
                cells(w.cells_unchanged(), Fate.UNCHANGED),
                cells(w.cells_extra(), Fate.EXTRA),
                cells(w.cells_nothing(), Fate.NOTHING),
                cells(w.cells_problem(), Fate.PROBLEM),
                new Total("", w.cells_read(), words.number(check.cellsRead()), false));
    }

    private Total cells(String label, Fate fate) {
        return new Total("", label, words.number(check.count(fate)), fate == Fate.PROBLEM && check.count(fate) > 0);
    }

    private List<String> effects() {
        var w = words.imports();
        var effects = new ArrayList<String>();
        long after = check.listed() + check.count(Result.NEW);
        effects.add(
                after == check.listed()
                        ? w.effect_same_size(words.number(check.listed()))
                        : w.effect_grows(words.number(check.listed()), words.number(after)));
        if (check.count(Result.CHANGED) > 0) {
            effects.add(w.effect_changed(count(Result.CHANGED)));
        }
        if (!left().equals("0")) {
            effects.add(w.effect_left(left()));
        }
        if (check.stagesLeft() > 0) {
            effects.add(w.effect_stages(words.number(check.stagesLeft())));
        }
        if (check.absentCount() > 0) {
            effects.add(w.effect_absent(words.number(check.absentCount())));
        }
        effects.addAll(new OutlookWords(words).of(outlook, check.effective()));
        var empty = emptyFields();
        if (!empty.isEmpty()) {
            effects.add(w.effect_empty(empty));
        }
        effects.add(w.effect_again());
        return effects;
    }

    /** The measured fields that no column feeds. */
    private String emptyFields() {
        var fed = draft.columns().stream()
                .flatMap(plan -> plan.destinations().stream())
                .map(destination -> destination.target())
                .collect(Collectors.toSet());
        return draft.targets().stream()
                .filter(target -> target.use() == Target.Use.MONEY || target.use() == Target.Use.RATING)
                .filter(target -> !fed.contains(target))
                .map(names::of)
                .collect(Collectors.joining(", "));
    }

    private List<Link> problems() {
        return check.complaints().stream().map(this::link).toList();
    }

    private Link link(Complaint complaint) {
        var text = texts.withColumn(complaint.problem());
        var record = words.number(complaint.record());
        var line = words.number(complaint.line());
        boolean shown = complaint.place() < Check.SHOWN;
        return new Link(
                shown ? "?rows=decide&page=" + (1 + complaint.place() / RowViews.PAGE) + "#r" + complaint.record() : "",
                complaint.rows() == 1
                        ? words.refusals().in_row(text, record, line)
                        : words.refusals().in_rows(text, words.number(complaint.rows()), record, line));
    }

    /** Long previews end early, and say so. */
    private String clipped(String tab) {
        int all = tab.equals("decide") ? check.toDecide() : check.count(named(tab));
        return all <= Check.SHOWN ? "" : words.outlooks().first_rows(words.number(Check.SHOWN), words.number(all));
    }

    private static Result named(String tab) {
        return Stream.of(Result.values())
                .filter(result -> result.name().toLowerCase(Locale.ROOT).equals(tab))
                .findFirst()
                .orElse(Result.NEW);
    }

    private List<Tab> tabs(String here) {
        var w = words.imports();
        return List.of(
                tab("decide", w.to_decide(), check.toDecide(), here),
                tab("new", w.row_new(), check.count(Result.NEW), here),
                tab("changed", w.row_changed(), check.count(Result.CHANGED), here),
                tab("unchanged", w.row_unchanged(), check.count(Result.UNCHANGED), here),
                tab("rejected", w.row_rejected(), check.count(Result.REJECTED), here));
    }

    private Tab tab(String key, String label, int count, String here) {
        return new Tab(key, label, words.number(count), key.equals(here));
    }
}
