package org.winnow.web.rankings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.winnow.web.layout.SortLink;

/**
 * Makes the heads of the chosen columns, and the choice.
 *
 * @param unit of money in tables
 * @param sorting makes the link that sorts by an order
 */
record ColumnViews(
        Query query,
        RankingMessages words,
        FindMessages more,
        String unit,
        BiFunction<String, Order, SortLink> sorting) {

    List<ListView.Head> heads() {
        return query.columns().stream().map(this::head).toList();
    }

    private ListView.Head head(Column column) {
        var text = text(column);
        return new ListView.Head(
                column.address(),
                column.css(),
                text,
                column.order().map(order -> sorting.apply(text, order)).orElse(null));
    }

    List<ListView.ColumnChoice> choices() {
        var chosen = query.columns();
        return Stream.of(Column.values())
                .map(column -> new ListView.ColumnChoice(column.address(), text(column), chosen.contains(column)))
                .toList();
    }

    private String text(Column column) {
        return switch (column) {
            case SCORE -> words.score();
            case UNIT -> words.unit();
            case NPV -> words.npv(unit);
            case RUN -> words.run(unit);
            case SHARE -> words.run_share();
            case RISK -> words.residual_risk();
            case STAGE -> words.stage();
            case KNOWN -> words.known();
            case BENEFIT -> more.benefit(unit);
            case BUILD -> more.build(unit);
            case OWNER -> more.owner();
        };
    }
}
