package org.winnow.web.rankings;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that can be chosen for the list; place and use case always stand there. */
enum Column {
    SCORE("c-score", true, null),
    UNIT("c-unit", true, Order.UNIT),
    NPV("num c-run c-npv", true, Order.NPV),
    RUN("num c-run", true, Order.RUN),
    SHARE("c-share", true, null),
    RISK("c-risk", true, null),
    STAGE("c-stage", true, Order.STAGE),
    KNOWN("num c-rob", true, Order.KNOWN),
    BENEFIT("num c-run c-more", false, null),
    BUILD("num c-run c-more", false, null),
    OWNER("c-unit c-more", false, null);

    private final String css;
    private final boolean usual;
    private final Optional<Order> order;

    Column(String css, boolean usual, @Nullable Order order) {
        this.css = css;
        this.usual = usual;
        this.order = Optional.ofNullable(order);
    }

    String css() {
        return css;
    }

    /** The order that its head leads to. */
    Optional<Order> order() {
        return order;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that an address names, each once and always in the same order; the usual ones where it names none that there is. */
    static Set<Column> named(List<String> addresses) {
        var named = EnumSet.noneOf(Column.class);
        Stream.of(values())
                .filter(column -> addresses.contains(column.address()))
                .forEach(named::add);
        return named.isEmpty() ? usual() : named;
    }

    static Set<Column> usual() {
        var usual = EnumSet.noneOf(Column.class);
        Stream.of(values()).filter(column -> column.usual).forEach(usual::add);
        return usual;
    }
}
