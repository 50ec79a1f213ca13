package org.winnow.core.imports.values;

import java.util.List;

/** What a column's cells say about how its values are written. */
public sealed interface Convention<C> {

    /** The cells decide it, or it makes no difference for any of them. */
    record Decided<C>(C how) implements Convention<C> {}

    /** To be asked once for the column: the cells can be read in both ways, or contradict each other. */
    record Ambiguous<C>(List<String> examples) implements Convention<C> {}
}
