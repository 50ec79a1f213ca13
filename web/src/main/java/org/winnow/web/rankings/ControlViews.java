package org.winnow.web.rankings;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FieldId;
import org.winnow.core.rankings.Facets;
import org.winnow.core.rankings.Filter;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.usecases.Stage;

/** Makes the weights and filters at the side. */
final class ControlViews {
    private final LiveRanking ranking;
    private final Facets facets;
    private final Map<FieldId, Field> fields;
    private final Query query;
    private final Locale locale;
    private final RankingMessages words;

    ControlViews(LiveRanking ranking, Query query, Locale locale) {
        this.ranking = ranking;
        this.facets = ranking.facets();
        this.fields = ranking.fields().stream().collect(toMap(Field::id, Function.identity()));
        this.query = query;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    RankingPage.Controls controls() {
        var weights = Arrays.stream(Family.values()).map(this::slider).toList();
        var scorecard = ranking.scorecard();
        return new RankingPage.Controls(
                weights,
                facets(),
                query.hidden(TriedWeights.names(ranking)),
                query.hidden(Query.FILTERS),
                query.withoutWeights(),
                query.withoutFilters(),
                words.by_scorecard(scorecard.name(), scorecard.version()),
                split());
    }

    private Field field(Criterion criterion) {
        return Objects.requireNonNull(fields.get(criterion.field()));
    }

    private Slider slider(Family family) {
        double used = 100 * ranking.weights().family(family);
        return new Slider(
                Query.WEIGHT + Query.address(family),
                Words.of(family, words),
                typed(Query.address(family), used),
                percent(used),
                css(family),
                ranking.scorecard().criteria(family).stream()
                        .map(criterion -> slider(criterion, used))
                        .toList());
    }

    private Slider slider(Criterion criterion, double family) {
        double inside = 100 * ranking.weights().inside(ranking.scorecard(), criterion);
        var field = field(criterion);
        return new Slider(
                Query.WEIGHT + field.key(),
                field.label().in(locale),
                typed(field.key(), inside),
                percent(family * inside / 100),
                css(criterion.family()),
                List.of());
    }

    /** What the reader typed stays as typed; else what is used. */
    private String typed(String name, double used) {
        return percent(query.weight(name).orElse(used));
    }

    private static String percent(double number) {
        return "" + Math.round(Math.min(100, number));
    }

    private static String css(Family family) {
        return switch (family) {
            case VALUE -> "v";
            case COST -> "c";
            case RISK -> "r";
        };
    }

    private List<RankingPage.Split> split() {
        var parts = new ArrayList<RankingPage.Split>();
        double at = 0;
        for (var family : Family.values()) {
            double width = 100 * ranking.weights().family(family);
            parts.add(new RankingPage.Split("f-" + css(family), share(at), share(width)));
            at += width;
        }
        return parts;
    }

    private static String share(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }

    private List<FacetView> facets() {
        var classes = fields.values().stream()
                .filter(f -> f.key().equals("ai-act-class"))
                .flatMap(f -> f.options().stream())
                .map(o -> choice(
                        Query.CLASS,
                        o.key(),
                        o.label().in(locale),
                        facets.classes().getOrDefault(o.key(), 0)));
        return List.of(
                new FacetView(Query.STAGE, words.stage(), stages()),
                new FacetView(Query.UNIT, words.unit(), units()),
                new FacetView(
                        Query.CLASS,
                        words.ai_class(),
                        withNone(classes, Query.CLASS, facets.classes().get(""))),
                new FacetView(Query.GATES, words.gates(), gates()),
                new FacetView(Query.GAP, words.gaps(), gaps()));
    }

    private List<FacetView.Choice> stages() {
        return Arrays.stream(Stage.values())
                .filter(facets.stages()::containsKey)
                .map(s -> choice(
                        Query.STAGE,
                        Query.address(s),
                        Words.of(s, words),
                        facets.stages().getOrDefault(s, 0)))
                .toList();
    }

    private List<FacetView.Choice> units() {
        var named = facets.units().entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .map(e -> choice(Query.UNIT, e.getKey(), e.getKey(), e.getValue()));
        return withNone(named, Query.UNIT, facets.units().get(""));
    }

    private List<FacetView.Choice> withNone(Stream<FacetView.Choice> choices, String name, @Nullable Integer none) {
        var all = new ArrayList<>(choices.toList());
        if (none != null) {
            all.add(choice(name, Query.NONE, words.not_stated(), none));
        }
        return all;
    }

    private List<FacetView.Choice> gates() {
        return Arrays.stream(Filter.GateState.values())
                .filter(facets.gates()::containsKey)
                .map(g -> choice(
                        Query.GATES,
                        Query.address(g),
                        Words.of(g, words),
                        facets.gates().getOrDefault(g, 0)))
                .toList();
    }

    private List<FacetView.Choice> gaps() {
        return Arrays.stream(Filter.Gap.values())
                .map(g -> choice(Query.GAP, Query.address(g), Words.of(g, words), -1))
                .toList();
    }

    private FacetView.Choice choice(String name, String value, String label, int count) {
        return new FacetView.Choice(value, label, count, query.chooses(name, value));
    }
}
