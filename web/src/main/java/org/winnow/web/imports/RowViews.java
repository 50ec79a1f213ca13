package org.winnow.web.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winnow.core.imports.checking.Change;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Problem;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.usecases.UseCase;

/** Makes the rows of the preview, page by page. */
final class RowViews {
    static final int PAGE = 25;

    private static final Set<Problem.Kind> NAMING =
            EnumSet.of(Problem.Kind.NO_TITLE, Problem.Kind.ID_TWICE, Problem.Kind.REFERENCE_NOT_HERE);

    private final Check check;
    private final ProblemText texts;
    private final TargetNames names;
    private final Words words;

    RowViews(Check check, ProblemText texts, TargetNames names, Words words) {
        this.texts = texts;
        this.check = check;
        this.names = names;
        this.words = words;
    }

    /** Rows that need a decision come first, unless another kind is asked for. */
    String tab(String asked) {
        if (!asked.isEmpty()) {
            return asked;
        }
        return check.toDecide() > 0 ? "decide" : check.count(Result.NEW) > 0 ? "new" : "changed";
    }

    List<RowPlan> of(String tab) {
        if (tab.equals("decide")) {
            return check.decide();
        }
        for (var result : Result.values()) {
            if (result.name().toLowerCase(Locale.ROOT).equals(tab)) {
                return check.shown().getOrDefault(result, List.of());
            }
        }
        return List.of();
    }

    List<RowView> page(String tab, int page) {
        return of(tab).stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .map(this::row)
                .toList();
    }

    private RowView row(RowPlan plan) {
        var useCase = plan.known().map(state -> state.useCase());
        return new RowView(
                plan.row().record(),
                result(plan),
                plan.result() == Result.REJECTED,
                key(plan),
                useCase.map(UseCase::reference).map(Object::toString).orElse(""),
                ProblemText.shortened(plan.title()),
                plan.problems().stream().map(this::problem).toList(),
                plan.changes().stream().map(this::change).toList(),
                texts.like(plan),
                plan.like()
                        .map(like -> like.useCase().useCase().reference().toString())
                        .orElse(""));
    }

    private String result(RowPlan plan) {
        var w = words.imports();
        return switch (plan.result()) {
            case NEW -> plan.known().isPresent() ? w.comes_back() : w.row_new();
            case CHANGED -> w.row_changed();
            case UNCHANGED -> w.row_unchanged();
            case REJECTED -> w.row_rejected();
            case DUPLICATE -> w.row_duplicate();
        };
    }

    private static String key(RowPlan plan) {
        var key = plan.key();
        return key.startsWith("row:") ? "" : ProblemText.shortened(key.substring(key.indexOf(':') + 1));
    }

    private RowView.CellProblem problem(Problem problem) {
        return new RowView.CellProblem(
                problem.column(),
                texts.withColumn(problem),
                problem.mend().isEmpty() ? problem.value() : problem.mend(),
                problem.kind().stops() && problem.column() >= 0,
                !NAMING.contains(problem.kind()),
                problem.kind() != Problem.Kind.NO_TITLE,
                !problem.mend().isEmpty() && problem.kind() != Problem.Kind.ID_TWICE);
    }

    private RowView.ChangeView change(Change change) {
        return new RowView.ChangeView(
                change.column(),
                names.ofKey(change.target()),
                ProblemText.shortened(change.was()),
                ProblemText.shortened(change.becomes()),
                change.open());
    }
}
