package org.winnow.core.usecases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.Reference;

/**
 * What an act on many use cases came to, or would come to: it takes those it can and leaves the others, each with the reason.
 *
 * @param act absent where nothing was done
 */
public record Many(@Nullable ActivityId act, List<Reference> taken, List<Left> left) {

    /** One that stays as it is. */
    public record Left(Reference reference, Because because) {}

    public enum Because {
        /** Somebody touched it since the person looked. */
        CHANGED_SINCE,
        SAYS_SO_ALREADY,
        SAYS_OTHERWISE
    }
}
