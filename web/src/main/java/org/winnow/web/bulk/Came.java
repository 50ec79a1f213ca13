package org.winnow.web.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Many;
import org.winnow.core.usecases.Moved;
import org.winnow.web.rankings.Filters;

/**
 * What an act on many came to, or would come to.
 *
 * @param act 0 where nothing was done
 */
record Came(int taken, long act, List<Left> left) {

    /** One that stays, with the reason as addresses name it. */
    record Left(Reference reference, String because) {}

    static Came of(Many many) {
        return new Came(
                many.taken().size(),
                number(many.act()),
                many.left().stream()
                        .map(left -> new Left(left.reference(), Filters.address(left.because())))
                        .toList());
    }

    static Came of(Moved moved) {
        return new Came(
                moved.moved().size(),
                number(moved.act()),
                moved.refused().stream()
                        .map(left -> new Left(left.reference(), Filters.address(left.because())))
                        .toList());
    }

    private static long number(@Nullable ActivityId act) {
        return act == null ? 0 : act.value();
    }
}
