package org.winnow.core.imports.checking;

import org.jspecify.annotations.Nullable;
import org.winnow.core.usecases.Content;

/** What the cells of a group say: a content, a problem, or neither where they state nothing. */
record Said(@Nullable Content content, @Nullable Problem problem) {
    static final Said NOTHING = new Said(null, null);

    static Said content(Content content) {
        return new Said(content, null);
    }

    static Said problem(int column, Problem.Kind kind, String value, String expected, String mend) {
        return new Said(null, new Problem(column, kind, value, expected, mend));
    }
}
