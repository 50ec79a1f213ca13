package org.winnow.core.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.BusinessUnitId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** Use cases sorted into those that an act takes and those that it leaves. */
public record Sorted(List<Subject> going, List<Many.Left> left) {

    /** A use case in the row: who it is, and the revision of the portfolio when it was last touched. */
    public record Subject(
            UseCaseId id,
            Reference reference,
            long revision,
            @Nullable BusinessUnitId unit) {}

    /** What stands of a use case where the act would write. */
    public enum Stands {
        NOTHING,
        THE_SAME,
        SOMETHING_ELSE
    }

    public static Sorted of(List<Subject> subjects, Chosen chosen, Function<Subject, Stands> stands) {
        var going = new ArrayList<Subject>();
        var left = new ArrayList<Many.Left>();
        for (var subject : subjects) {
            because(subject, chosen, stands.apply(subject))
                    .ifPresentOrElse(
                            because -> left.add(new Many.Left(subject.reference(), because)), () -> going.add(subject));
        }
        return new Sorted(going, left);
    }

    private static Optional<Many.Because> because(Subject subject, Chosen chosen, Stands stands) {
        if (subject.revision() > chosen.seen()) {
            return Optional.of(Many.Because.CHANGED_SINCE);
        }
        return switch (stands) {
            case NOTHING -> Optional.empty();
            case THE_SAME -> Optional.of(Many.Because.SAYS_SO_ALREADY);
            case SOMETHING_ELSE -> chosen.replace() ? Optional.empty() : Optional.of(Many.Because.SAYS_OTHERWISE);
        };
    }

    public List<UseCaseId> ids() {
        return going.stream().map(Subject::id).toList();
    }

    public Many as(@Nullable ActivityId act) {
        return new Many(act, going.stream().map(Subject::reference).toList(), left);
    }
}
