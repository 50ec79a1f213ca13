package org.winnow.core.rankings.openfile;

import org.winnow.core.rankings.openfile.Problem.Pointer;

/** Requires that every number of a document, computed with or carried, is a double: only those have a canonical form. */
final class Numbers {
    private Numbers() {}

    static void requireFinite(Node node) {
        var value = node.value();
        if (value.isObject()) {
            node.names().forEach(name -> requireFinite(node.at(name)));
        } else if (value.isArray()) {
            node.items().forEach(Numbers::requireFinite);
        } else if (value.isNumber() && !Double.isFinite(value.doubleValue())) {
            throw new BadFile(new Problem(
                    new Pointer(node.pointer()),
                    "a number beyond what a double holds",
                    "a number of at most 1.7976931348623157e+308 in size",
                    "choose a larger unit"));
        }
    }
}
