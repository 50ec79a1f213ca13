package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnow.core.rankings.openfile.Problem.Pointer;

/** A value of the document with its place; what it is not leads to a problem at that place. */
record Node(JsonNode value, String pointer) {
    private static final int SHOWN = 80;

    static final String NOTE = "note";

    private Node child(String name, JsonNode child) {
        return new Node(child, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Node only(String... known) {
        return only(new LinkedHashSet<>(Arrays.asList(known)));
    }

    /** An object with no other members than these and a note; itself. */
    Node only(Set<String> known) {
        requireObject();
        for (var name : names()) {
            if (name.equals(NOTE) && !known.contains(NOTE)) {
                at(name).requireFreeText();
            } else if (!known.contains(name)) {
                throw at(name).bad(
                                "member \"" + name + "\"",
                                "one of " + shortened(String.join(", ", known)),
                                "correct the name or take it out; free text goes into \"note\"");
            }
        }
        return this;
    }

    void requireObject() {
        require(value.isObject(), "an object", "write it in braces");
    }

    List<String> names() {
        var names = new ArrayList<String>();
        value.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A note, or what the document is about: text or an object, carried and never computed. */
    void requireFreeText() {
        require(value.isTextual() || value.isObject(), "text or an object", "put it in quotes or in braces");
    }

    boolean has(String name) {
        return value.has(name);
    }

    Node at(String name) {
        return child(name, value.path(name));
    }

    Optional<Node> find(String name) {
        return has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    Node need(String name) {
        if (!has(name)) {
            throw bad("no member \"" + name + "\"", "a member \"" + name + "\"", "add it");
        }
        return at(name);
    }

    List<Node> items() {
        require(value.isArray(), "an array", "write it in square brackets");
        var items = new ArrayList<Node>(value.size());
        for (int i = 0; i < value.size(); i++) {
            items.add(item(i));
        }
        return items;
    }

    Node item(int index) {
        return child(String.valueOf(index), value.path(index));
    }

    /** The items of an array that must have some. */
    List<Node> someItems() {
        var items = items();
        require(!items.isEmpty(), "at least one item", "add one");
        return items;
    }

    String text() {
        require(value.isTextual(), "text", "put it in quotes");
        return value.textValue();
    }

    double number() {
        require(value.isNumber(), "a number", "write it in digits, without quotes");
        return value.doubleValue();
    }

    double number(double least, double most) {
        double number = number();
        var range = "a number from " + Canonical.number(least) + " to " + Canonical.number(most);
        require(number >= least && number <= most, range, "correct it");
        return number;
    }

    /** 10.0 is as whole as 10: JSON knows one kind of number. */
    long whole(long least, long most) {
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        boolean holds = Math.rint(number) == number && number >= least && number <= most;
        require(holds, "a whole number from " + least + " to " + most, "correct it");
        return (long) number;
    }

    <E extends Enum<E>> E oneOf(Class<E> choices) {
        var found = value.asText();
        var all = Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        require(value.isTextual() && all.contains(found), "one of " + String.join(", ", all), "choose one of these");
        return Enum.valueOf(choices, found);
    }

    void require(boolean holds, String expected, String advice) {
        if (!holds) {
            throw bad(expected, advice);
        }
    }

    BadFile bad(String expected, String advice) {
        return bad(shown(), expected, advice);
    }

    BadFile bad(String found, String expected, String advice) {
        return new BadFile(new Problem(new Pointer(pointer), found, expected, advice));
    }

    private String shown() {
        return shortened(Canonical.of(value));
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
