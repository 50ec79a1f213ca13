package org.winnow.web.rankings;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnow.core.rankings.Filter;
import org.winnow.core.usecases.Stage;

/**
 * Everything that the address of the page says: weights tried, filter, order, page. What is not on the list of names is left out, so that
 * an address made from it never carries anything strange.
 */
record Query(MultivaluedMap<String, String> parameters) {
    static final String TEXT = "q";
    static final String STAGE = "stage";
    static final String UNIT = "unit";
    static final String CLASS = "class";
    static final String GATES = "gates";
    static final String GAP = "gap";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final Set<String> FILTERS = new LinkedHashSet<>(List.of(TEXT, STAGE, UNIT, CLASS, GATES, GAP));
    /** Families and criteria carry their weight under this and their name. */
    static final String WEIGHT = "w.";

    static Query of(MultivaluedMap<String, String> parameters) {
        var known = new MultivaluedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (FILTERS.contains(name) || name.equals(SORT) || name.equals(PAGE) || name.startsWith(WEIGHT)) {
                known.put(name, values.stream().filter(v -> !v.isBlank()).toList());
            }
        });
        return new Query(known);
    }

    Filter filter() {
        return new Filter(
                one(TEXT).orElse(""),
                named(STAGE, Stage.class),
                values(UNIT),
                values(CLASS),
                named(GATES, Filter.GateState.class),
                named(GAP, Filter.Gap.class));
    }

    /** A word that stands for "nothing stated" in the address, since an empty one says nothing. */
    static final String NONE = "-";

    private Set<String> values(String name) {
        return all(name).stream().map(v -> v.equals(NONE) ? "" : v).collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> named(String name, Class<E> type) {
        var wanted = Set.copyOf(all(name));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wanted.contains(address(constant)))
                .collect(Collectors.toSet());
    }

    /** How a constant is written in an address: {@code IN_DELIVERY} as {@code in-delivery}. */
    static String address(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** The address with the scorecard's own weights. */
    String withoutWeights() {
        var changed = new MultivaluedHashMap<>(parameters);
        changed.keySet().removeIf(name -> name.startsWith(WEIGHT));
        return text(changed);
    }

    String withoutPage() {
        return with(PAGE);
    }

    private static String text(MultivaluedMap<String, String> parameters) {
        var parts = new ArrayList<String>();
        parameters.forEach((name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names and values to be sent along by a form, but for those it asks itself. */
    List<Hidden> hidden(Set<String> but) {
        return parameters.entrySet().stream()
                .filter(e -> !but.contains(e.getKey()) && !e.getKey().equals(PAGE))
                .flatMap(e -> e.getValue().stream().map(value -> new Hidden(e.getKey(), value)))
                .toList();
    }

    record Hidden(String name, String value) {}
}
