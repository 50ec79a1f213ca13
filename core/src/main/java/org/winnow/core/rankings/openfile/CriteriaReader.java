package org.winnow.core.rankings.openfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.winnow.core.scorecards.Family;
import org.winnow.scoring.additive.Better;
import org.winnow.scoring.additive.Outside;

/** Reads the criteria. */
final class CriteriaReader {
    private CriteriaReader() {}

    static List<Column> read(Node criteria) {
        var columns = new ArrayList<Column>();
        var ids = new HashSet<String>();
        for (var item : criteria.someItems()) {
            var column = column(item);
            item.at("id").require(ids.add(column.id()), "an id of its own", "name each criterion once");
            columns.add(column);
        }
        return columns;
    }

    private static Column column(Node criterion) {
        criterion.only("id", "family", "better", "scale", "outside");
        var id = criterion.need("id").text();
        var family = criterion.find("family").map(node -> node.oneOf(Family.class));
        var better = criterion.need("better").oneOf(Better.class);
        var outside = criterion.need("outside").oneOf(Outside.class);
        var function = ScaleReader.read(criterion.need("scale"), better).with(outside);
        return new Column(id, family, function);
    }
}
