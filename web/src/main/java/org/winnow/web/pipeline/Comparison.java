package org.winnow.web.pipeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.ScoreBar;

/** Puts use cases side by side, and marks the best where more or less is plainly better. What is not known is never the best. */
final class Comparison {
    private static final String NO_FIGURE = "–";

    private final LiveRanking ranking;
    private final List<Rival> rivals;
    private final PipelineMessages words;
    private final CompareMessages own;
    private final Figures figures;
    private final Locale locale;

    Comparison(LiveRanking ranking, List<Rival> rivals, Locale locale) {
        this.ranking = ranking;
        this.rivals = rivals;
        this.words = Words.in(locale);
        this.own = Words.comparing(locale);
        this.figures = Figures.in(locale);
        this.locale = locale;
    }

    List<ComparePage.Group> groups() {
        var money = figures.millionsOf(ranking.terms().currency());
        return List.of(
                new ComparePage.Group(own.standing(), "", List.of(rank(), score(), known())),
                new ComparePage.Group(
                        own.value(),
                        "v",
                        with(
                                ratings(Family.VALUE),
                                points(ScoreBar::value),
                                money(words.npv(), money, "", m -> m.npvCents(), 1),
                                money(own.benefit(), money, "gross-benefit", m -> m.benefitCents(), 1))),
                new ComparePage.Group(
                        own.cost(),
                        "c",
                        with(
                                ratings(Family.COST),
                                points(ScoreBar::cost),
                                money(words.run(), money, "run-cost", m -> m.runCents(), -1),
                                money(own.build(), money, "build-cost", m -> m.buildCents(), -1),
                                engineers())),
                new ComparePage.Group(
                        own.risk(), "r", with(ratings(Family.RISK), points(ScoreBar::risk), gates(), stage())));
    }

    private static List<ComparePage.Row> with(List<ComparePage.Row> last, ComparePage.Row... first) {
        return Stream.concat(Arrays.stream(first), last.stream()).toList();
    }

    /** What the ratings say that the family's criteria read, on the scale they were given. */
    private List<ComparePage.Row> ratings(Family family) {
        return ranking.scorecard().criteria(family).stream()
                .flatMap(criterion -> ranking.fields().stream()
                        .filter(field ->
                                field.kind() == Kind.RATING && field.id().equals(criterion.field()))
                        .map(field -> rating(field, criterion.better())))
                .toList();
    }

    private ComparePage.Row rating(Field field, Better better) {
        return row(
                field.label().in(locale),
                own.of_five(),
                rival -> org.winnow.core.rankings.Figures.planning(
                        rival.candidate().content(field.key()), Kind.RATING),
                better == Better.MORE ? 1 : -1,
                figures::number,
                rival -> own.not_known());
    }

    private ComparePage.Row rank() {
        return row(
                words.rank_label(),
                "",
                rival -> rival.row().map(row -> OptionalDouble.of(row.rank())).orElse(OptionalDouble.empty()),
                -1,
                rank -> figures.number(rank),
                this::withoutRank);
    }

    private String withoutRank(Rival rival) {
        return rival.candidate().gateFailed() ? words.no_rank() : words.not_ranked();
    }

    private ComparePage.Row score() {
        var scores = figures(
                rival -> rival.row().map(row -> OptionalDouble.of(row.score())).orElse(OptionalDouble.empty()));
        return new ComparePage.Row(
                words.score(),
                "",
                IntStream.range(0, rivals.size())
                        .mapToObj(at -> new ComparePage.Cell(NO_FIGURE, bar(rivals.get(at)), best(scores, at, 1)))
                        .toList());
    }

    private @Nullable ScoreBar bar(Rival rival) {
        return rival.row().map(row -> Cards.bar(ranking, row)).orElse(null);
    }

    private ComparePage.Row known() {
        return row(
                own.known(),
                "",
                rival -> rival.row().map(row -> OptionalDouble.of(row.known())).orElse(OptionalDouble.empty()),
                1,
                figures::percent,
                rival -> NO_FIGURE);
    }

    private ComparePage.Row points(ToDoubleFunction<ScoreBar> family) {
        return row(
                own.points(),
                "",
                rival -> {
                    var bar = bar(rival);
                    return bar == null ? OptionalDouble.empty() : OptionalDouble.of(family.applyAsDouble(bar));
                },
                1,
                figures::score,
                rival -> NO_FIGURE);
    }

    private ComparePage.Row money(
            String label, String unit, String field, Function<Candidate.Money, OptionalLong> cents, int better) {
        var amounts = figures(rival -> asDouble(cents.apply(rival.candidate().money())));
        return new ComparePage.Row(
                label,
                unit,
                IntStream.range(0, rivals.size())
                        .mapToObj(at -> new ComparePage.Cell(
                                amount(rivals.get(at), amounts.get(at), field), null, best(amounts, at, better)))
                        .toList());
    }

    private static OptionalDouble asDouble(OptionalLong cents) {
        return cents.isPresent() ? OptionalDouble.of((double) cents.getAsLong()) : OptionalDouble.empty();
    }

    /** A bound is said to be one, even on the side where it can't be reckoned with. */
    private String amount(Rival rival, OptionalDouble cents, String field) {
        var content = rival.candidate().content(field);
        if (content instanceof Content.Bound bound) {
            var text = millions((double) bound.number());
            return bound.side() == Side.AT_MOST ? own.at_most(text) : own.at_least(text);
        }
        if (cents.isEmpty()) {
            return own.not_known();
        }
        var text = millions(cents.getAsDouble());
        return field.isEmpty() && rival.candidate().money().bounded() ? own.at_least(text) : text;
    }

    private String millions(double cents) {
        return figures.millions(BigDecimal.valueOf(Math.round(cents), 2));
    }

    private ComparePage.Row engineers() {
        return row(
                own.engineers(),
                own.fte(),
                rival -> org.winnow.core.rankings.Figures.planning(
                        rival.candidate().content("engineers"), Kind.AMOUNT),
                -1,
                figures::number,
                rival -> own.not_known());
    }

    private ComparePage.Row gates() {
        return texts(words.gates(), rival -> Words.gates(rival.candidate(), ranking.gates(), words));
    }

    private ComparePage.Row stage() {
        return texts(
                words.stage(), rival -> Words.of(rival.candidate().useCase().stage(), words));
    }

    private ComparePage.Row texts(String label, Function<Rival, String> text) {
        var cells = rivals.stream()
                .map(rival -> new ComparePage.Cell(text.apply(rival), null, false))
                .toList();
        return new ComparePage.Row(label, "", cells);
    }

    private ComparePage.Row row(
            String label,
            String unit,
            Function<Rival, OptionalDouble> figure,
            int better,
            DoubleFunction<String> text,
            Function<Rival, String> missing) {
        var all = figures(figure);
        return new ComparePage.Row(
                label,
                unit,
                IntStream.range(0, all.size())
                        .mapToObj(at -> new ComparePage.Cell(
                                all.get(at).isPresent()
                                        ? text.apply(all.get(at).getAsDouble())
                                        : missing.apply(rivals.get(at)),
                                null,
                                best(all, at, better)))
                        .toList());
    }

    private List<OptionalDouble> figures(Function<Rival, OptionalDouble> figure) {
        return rivals.stream().map(figure).map(Objects::requireNonNull).toList();
    }

    /** As good as any other, and better than at least one. {@code better}: 1 where more is, -1 where less is. */
    static boolean best(List<OptionalDouble> all, int at, int better) {
        if (all.get(at).isEmpty()) {
            return false;
        }
        double own = better * all.get(at).getAsDouble();
        var others = all.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(one -> better * one.getAsDouble())
                .toArray();
        boolean none = true;
        for (double other : others) {
            if (other > own) {
                return false;
            }
            none &= other == own;
        }
        return !none;
    }
}
