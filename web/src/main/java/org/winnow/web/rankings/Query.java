package org.winnow.web.rankings;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnow.core.rankings.Filter;
import org.winnow.core.scorecards.Family;

/**
 * Everything that the address of the page says: weights tried, filter, order, page. What is not on the list of names is left out, and so is a
 * weight of no family or criterion once the scorecard is known ({@link #weighing}), so that an address made from it carries nothing strange.
 */
record Query(MultivaluedMap<String, String> parameters) {
    static final String TEXT = Filters.TEXT;
    static final String STAGE = Filters.STAGE;
    static final String UNIT = Filters.UNIT;
    static final String CLASS = Filters.CLASS;
    static final String GATES = Filters.GATES;
    static final String GAP = Filters.GAP;
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String COLUMNS = "columns";
    private static final Set<String> ASIDE_FROM_FILTERS = Set.of(SORT, PAGE, COLUMNS);
    static final Set<String> FILTERS = Filters.NAMES;
    /** Families and criteria carry their weight under this and their name. */
    static final String WEIGHT = "w.";

    static Query of(MultivaluedMap<String, String> parameters) {
        var known = new MultivaluedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (FILTERS.contains(name) || ASIDE_FROM_FILTERS.contains(name) || name.startsWith(WEIGHT)) {
                known.put(name, values.stream().filter(v -> !v.isBlank()).toList());
            }
        });
        known.computeIfPresent(
                SORT, (name, orders) -> orders.stream().filter(Order::knows).toList());
        return new Query(known);
    }

    Filter filter() {
        return new Filters(parameters).filter();
    }

    /** A word that stands for "nothing stated" in the address, since an empty one says nothing. */
    static final String NONE = Filters.NONE;

    /** How a constant is written in an address: {@code IN_DELIVERY} as {@code in-delivery}. */
    static String address(Enum<?> constant) {
        return Filters.address(constant);
    }

    Optional<Double> weight(String name) {
        return one(WEIGHT + name).flatMap(Query::number);
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= 1000 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The same without weights of other names than these: a scorecard has its own criteria. */
    Query weighing(Set<String> names) {
        var known = new MultivaluedHashMap<>(parameters);
        known.keySet().removeIf(name -> name.startsWith(WEIGHT) && !names.contains(name));
        return new Query(known);
    }

    /** Whether it asks for families that all weigh nothing. */
    boolean weighsNothing() {
        return Arrays.stream(Family.values())
                .allMatch(family -> weight(address(family)).filter(w -> w == 0).isPresent());
    }

    boolean triesWeights() {
        return parameters.keySet().stream().anyMatch(name -> name.startsWith(WEIGHT));
    }

    boolean filters() {
        return filter().restricts();
    }

    boolean chooses(String name, String value) {
        return all(name).contains(value);
    }

    String text() {
        return one(TEXT).orElse("");
    }

    Order order() {
        return Order.of(one(SORT).orElse(""));
    }

    /** Whether the list is asked for the other way round. */
    boolean reversed() {
        return one(SORT).orElse("").startsWith("-");
    }

    Set<Column> columns() {
        return Column.named(all(COLUMNS));
    }

    int page() {
        return one(PAGE)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(page -> page > 0)
                .orElse(1);
    }

    private Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The same address with one value in place of another, from the first page on; no value takes it out. */
    String with(String name, String... values) {
        var changed = new MultivaluedHashMap<>(parameters);
        changed.put(name, List.of(values));
        changed.remove(PAGE);
        return text(changed);
    }

    /** The address without filters, weights as they are. */
    String withoutFilters() {
        var changed = new MultivaluedHashMap<>(parameters);
        FILTERS.forEach(changed::remove);
        changed.remove(PAGE);
        return text(changed);
    }

    /** The address as it is. */
    String address() {
        return text(parameters);
    }

    /** The address with the scorecard's own weights. */
    String withoutWeights() {
        var changed = new MultivaluedHashMap<>(parameters);
        changed.keySet().removeIf(name -> name.startsWith(WEIGHT));
        return text(changed);
    }

    String withoutColumns() {
        return with(COLUMNS);
    }

    String withoutPage() {
        return with(PAGE);
    }

    private static String text(MultivaluedMap<String, String> parameters) {
        var parts = new ArrayList<String>();
        parameters.forEach((name, values) ->
                values.forEach(value -> parts.add(Filters.encoded(name) + "=" + Filters.encoded(value))));
        return "?" + String.join("&", parts);
    }

    /** Names and values to be sent along by a form, but for those it asks itself. */
    List<Filters.Hidden> hidden(Set<String> but) {
        return parameters.entrySet().stream()
                .filter(e -> !but.contains(e.getKey()) && !e.getKey().equals(PAGE))
                .flatMap(e -> e.getValue().stream().map(value -> new Filters.Hidden(e.getKey(), value)))
                .toList();
    }
}
