package org.winnow.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnow.core.fields.Field;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.checking.Problem;
import org.winnow.core.imports.checking.RowPlan;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Figures;

/** Says what is wrong with a cell, and what belongs there. */
final class ProblemText {
    private static final int LONGEST = 60;
    private static final int NAMED = 10;

    private final Draft draft;
    private final TargetNames names;
    private final Words texts;
    private final RefusalMessages words;

    ProblemText(Draft draft, TargetNames names, Words texts) {
        this.draft = draft;
        this.names = names;
        this.texts = texts;
        this.words = texts.refusals();
    }

    /** With the name of the column, where it is of one. */
    String withColumn(Problem problem) {
        var where = plan(problem).map(plan -> plan.column().name() + ": ").orElse("");
        return where + of(problem);
    }

    private Optional<ColumnPlan> plan(Problem problem) {
        return problem.column() < 0
                ? Optional.empty()
                : Optional.of(draft.columns().get(problem.column()));
    }

    String of(Problem problem) {
        var value = shortened(problem.value());
        return switch (problem.kind()) {
            case NUMBER -> words.p_number(value);
            case NUMBER_WITH_THIS_DECIMAL_MARK -> words.p_number_mark(value, mark(problem));
            case RATING_1_TO_5 -> words.p_rating(value);
            case DATE -> words.p_date(value);
            case DATE_IN_THIS_ORDER -> words.p_date_order(value, order(problem));
            case GATE_ANSWER -> words.p_gate(value);
            case OPTION -> words.p_option(value, options(problem));
            case YES_OR_NO -> words.p_yes_no(value);
            case STAGE -> words.p_stage(value, stages());
            case FOREIGN_CURRENCY -> words.p_currency(value, problem.expected());
            case NEGATIVE -> words.p_negative(value);
            case MONTHS_OF_PLAN ->
                words.p_months(value, Figures.in(names.locale()).number(Field.MOST_MONTHS));
            case NUMBER_TOO_LARGE -> words.p_large(value);
            case TEXT_TOO_LONG -> words.p_long(problem.expected());
            case ESTIMATE_FALLS -> words.p_falls(value);
            case NO_TITLE -> words.p_title();
            case ID_TWICE -> words.p_twice(value);
            case REFERENCE_NOT_HERE -> words.p_reference(value);
            case STAGE_NEEDS_DECIDER -> words.p_role(stage(value));
            case STAGE_NOT_READY -> words.p_not_ready();
            case STAGE_GATE_FAILED -> words.p_gate_failed(stage(value));
        };
    }

    private String mark(Problem problem) {
        var mark = plan(problem).flatMap(ColumnPlan::mark).orElse(DecimalMark.POINT);
        return mark == DecimalMark.POINT
                ? texts.mapping().decimal_point()
                : texts.mapping().decimal_comma();
    }

    private String order(Problem problem) {
        var order = plan(problem).flatMap(ColumnPlan::dayOrder).orElse(DayOrder.DAY_FIRST);
        return order == DayOrder.DAY_FIRST
                ? texts.mapping().day_first()
                : texts.mapping().month_first();
    }

    private String options(Problem problem) {
        var options = plan(problem).stream()
                .flatMap(plan -> plan.destinations().stream())
                .map(Destination::target)
                .filter(target -> target.use() == Target.Use.CHOICE)
                .flatMap(target -> names.options(target).stream())
                .map(option -> option.label().in(names.locale()))
                .toList();
        return some(options);
    }

    private String stages() {
        return some(Arrays.stream(Stage.values())
                .map(stage -> StageWords.of(stage, names.locale()))
                .toList());
    }

    private String some(List<String> all) {
        var first = all.stream().limit(NAMED).map(ProblemText::shortened).collect(Collectors.joining(", "));
        return all.size() <= NAMED ? first : words.and_more(first, texts.number(all.size() - NAMED));
    }

    private String stage(String name) {
        return StageWords.of(Stage.valueOf(name), names.locale());
    }

    /** What the row may be a double of, or empty. */
    String like(RowPlan plan) {
        return plan.like()
                .map(like -> texts.imports()
                        .like(
                                texts.percent(like.share()),
                                like.useCase().useCase().reference().toString(),
                                shortened(like.useCase().useCase().title())))
                .orElse("");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
