package org.winnow.core.rankings.openfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.winnow.scoring.additive.Gate;
import org.winnow.scoring.additive.Outside;

/** Reads the candidates with their facts; a missing fact is not known. */
final class CandidatesReader {
    /** A value beyond this could no longer be multiplied and added up within a double. */
    private static final double MOST = 1e300;

    private final List<Column> columns;
    private final Set<String> criteria = new LinkedHashSet<>();

    private CandidatesReader(List<Column> columns) {
        this.columns = columns;
        columns.forEach(column -> criteria.add(column.id()));
    }

    static List<Row> read(Node candidates, List<Column> columns) {
        var reader = new CandidatesReader(columns);
        var rows = new ArrayList<Row>();
        var ids = new HashSet<String>();
        for (var item : candidates.someItems()) {
            var row = reader.row(item);
            item.at("id").require(ids.add(row.id()), "an id of its own", "name each candidate once");
            rows.add(row);
        }
        return rows;
    }

    private Row row(Node candidate) {
        candidate.only("id", "gate", "facts");
        var id = candidate.need("id").text();
        var gate = candidate.find("gate").map(node -> node.oneOf(Gate.class)).orElse(Gate.PASSED);
        var facts = candidate.need("facts").only(criteria);
        return new Row(
                id, gate, columns.stream().map(column -> fact(column, facts)).toList());
    }

    private static Fact fact(Column column, Node facts) {
        var stated = facts.find(column.id());
        var fact = stated.map(FactReader::read).orElseGet(Fact.NotKnown::new);
        requireValue(column, fact, stated.orElse(facts));
        return fact;
    }

    private static void requireValue(Column column, Fact fact, Node node) {
        if (!fact.known() && column.function().outside() == Outside.EXTRAPOLATE) {
            throw node.bad(
                    "no number for \"" + column.id() + "\", which extrapolates",
                    "a number or a distribution",
                    "state one, or let the criterion CLIP");
        }
        node.require(
                Math.abs(column.function().value(fact.number())) <= MOST,
                "a measure whose value is at most 1e300 in size",
                "widen the scale, or let the criterion CLIP");
    }
}
