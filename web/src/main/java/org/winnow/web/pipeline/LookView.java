package org.winnow.web.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.web.rankings.Filters;
import org.winnow.web.rankings.Filters.Hidden;

/**
 * The bar that filters and groups.
 *
 * @param action where it is sent
 * @param clear the same view with everything, empty where nothing is filtered
 */
record LookView(
        String action,
        List<Hidden> hidden,
        String text,
        List<Unit> units,
        String clear,
        List<Grouping> groupings,
        List<Hidden> views) {

    record Unit(String value, String name, boolean chosen) {}

    record Grouping(String href, String name, boolean chosen) {}

    static LookView of(Look look, LiveRanking ranking, String base, PipelineMessages words) {
        var groupings = look.list()
                ? List.of(grouping(look, false, base, words.by_stage()), grouping(look, true, base, words.by_unit()))
                : List.<Grouping>of();
        return new LookView(
                look.path(base),
                look.besideFilter(),
                look.text(),
                units(look, ranking, words),
                look.restricts() ? look.everything().address(base) : "",
                groupings,
                views(look, base));
    }

    private static Grouping grouping(Look look, boolean by, String base, String name) {
        return new Grouping(look.group(by).address(base), name, look.grouped() == by);
    }

    /** The other views of the same use cases, by name. */
    private static List<Hidden> views(Look look, String base) {
        return Stream.of(Look.BOARD, Look.LIST, Look.ASIDE)
                .map(view -> new Hidden(view, look.as(view).address(base)))
                .toList();
    }

    public String href(String view) {
        return views.stream()
                .filter(link -> link.name().equals(view))
                .map(Hidden::value)
                .findFirst()
                .orElse("");
    }

    private static List<Unit> units(Look look, LiveRanking ranking, PipelineMessages words) {
        var names = new TreeSet<String>();
        all(ranking).forEach(candidate -> names.add(name(candidate.useCase().businessUnit())));
        var units = new ArrayList<Unit>();
        units.add(new Unit("", words.every_unit(), look.unit().isEmpty()));
        names.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> units.add(new Unit(name, name, look.unit().equals(name))));
        if (names.contains("")) {
            units.add(new Unit(Filters.NONE, words.no_unit(), look.unit().equals(Filters.NONE)));
        }
        return units;
    }

    private static Stream<Candidate> all(LiveRanking ranking) {
        return Stream.of(
                        ranking.ranked().stream().map(RankedRow::candidate),
                        ranking.failing().stream(),
                        ranking.running().stream(),
                        ranking.aside().stream())
                .flatMap(candidates -> candidates);
    }

    private static String name(@Nullable String unit) {
        return unit == null ? "" : unit;
    }
}
