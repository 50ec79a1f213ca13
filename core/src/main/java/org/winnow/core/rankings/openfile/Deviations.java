package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds every place where two results differ, as deep as it lies. */
final class Deviations {
    private final List<Deviation> all = new ArrayList<>();

    private Deviations() {}

    static List<Deviation> between(JsonNode recorded, JsonNode computed) {
        var deviations = new Deviations();
        deviations.compare(new Node(recorded, "/result"), new Node(computed, "/result"));
        return List.copyOf(deviations.all);
    }

    private void compare(Node recorded, Node computed) {
        if (recorded.value().isObject() && computed.value().isObject()) {
            var names = new TreeSet<>(recorded.names());
            names.addAll(computed.names());
            names.forEach(name -> compare(recorded.at(name), computed.at(name)));
        } else if (recorded.value().isArray() && computed.value().isArray()) {
            int length = Math.max(recorded.value().size(), computed.value().size());
            for (int i = 0; i < length; i++) {
                compare(recorded.item(i), computed.item(i));
            }
        } else if (!text(recorded).equals(text(computed))) {
            all.add(new Deviation(computed.pointer(), text(recorded), text(computed)));
        }
    }

    private static String text(Node node) {
        return node.value().isMissingNode() ? "nothing" : Canonical.of(node.value());
    }
}
