package org.winnow.web.rankings;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnow.core.rankings.Filter;
import org.winnow.core.usecases.Stage;

/** The filter as addresses and forms of the list say it, also for features that act on all that match. */
public record Filters(MultivaluedMap<String, String> parameters) {
    public static final String TEXT = "q";
    static final String STAGE = "stage";
    public static final String UNIT = "unit";
    static final String CLASS = "class";
    static final String GATES = "gates";
    static final String GAP = "gap";
    static final Set<String> NAMES = new LinkedHashSet<>(List.of(TEXT, STAGE, UNIT, CLASS, GATES, GAP));

    /** A word that stands for "nothing stated" in the address, since an empty one says nothing. */
    public static final String NONE = "-";

    /** A name with a value, to be sent along by a form. */
    public record Hidden(String name, String value) {}

    public Filter filter() {
        return new Filter(
                all(TEXT).stream().findFirst().orElse(""),
                named(STAGE, Stage.class),
                values(UNIT),
                values(CLASS),
                named(GATES, Filter.GateState.class),
                named(GAP, Filter.Gap.class));
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

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
    public static String address(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of the filter, and nothing else that the address says. */
    public List<Hidden> hidden() {
        var hidden = new ArrayList<Hidden>();
        NAMES.forEach(name -> all(name).forEach(value -> hidden.add(new Hidden(name, value))));
        return hidden;
    }

    /** The part of an address that says the filter; empty where it restricts nothing. */
    public String query() {
        return query(hidden());
    }

    /** Names and values as part of an address. */
    public static String query(List<Hidden> parts) {
        return parts.stream()
                .map(part -> part.name() + "=" + encoded(part.value()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
