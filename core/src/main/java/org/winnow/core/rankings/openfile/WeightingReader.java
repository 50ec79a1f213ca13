package org.winnow.core.rankings.openfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnow.core.scorecards.Family;

/** Reads weights in one set or in two levels. */
final class WeightingReader {
    private final Node node;
    private final List<Column> columns;

    private WeightingReader(Node node, List<Column> columns) {
        this.node = node;
        this.columns = columns;
    }

    /**
     * Reads it.
     *
     * @param criteria the node of the criteria, for those that lack a family
     */
    static Weighting read(Node node, Node criteria, List<Column> columns) {
        node.requireObject();
        var reader = new WeightingReader(node, columns);
        if (node.has("families") || node.has("within")) {
            return reader.byFamily(criteria);
        }
        return new Weighting.Flat(WeightSetReader.read(node, reader.ids(reader.all())));
    }

    private List<Integer> all() {
        return IntStream.range(0, columns.size()).boxed().toList();
    }

    private List<String> ids(List<Integer> places) {
        return places.stream().map(place -> columns.get(place).id()).toList();
    }

    private Weighting byFamily(Node criteria) {
        node.only("families", "within");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).family().isEmpty()) {
                criteria.items().get(i).need("family");
            }
        }
        var families = Arrays.stream(Family.values())
                .filter(family -> !members(family).isEmpty())
                .toList();
        var names = families.stream().map(Family::name).toList();
        var set = WeightSetReader.read(node.need("families"), names);
        var inside = node.need("within").only(new LinkedHashSet<>(names));
        var within = new ArrayList<WeightSet>();
        for (var family : families) {
            within.add(WeightSetReader.read(inside.need(family.name()), ids(members(family))));
        }
        return new Weighting.ByFamily(
                set, within, families.stream().map(this::members).toList());
    }

    private List<Integer> members(Family family) {
        return all().stream()
                .filter(place -> columns.get(place).family().equals(Optional.of(family)))
                .toList();
    }
}
