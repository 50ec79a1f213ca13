package org.winnow.core.scorecards;

import java.time.Instant;
import java.util.List;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.ScorecardId;

/** A version of a portfolio's scorecard; it never changes. */
public record Scorecard(
        ScorecardId id,
        int version,
        String name,
        String reason,
        PersonId by,
        Instant at,
        List<FamilyWeight> families,
        List<Criterion> criteria) {

    public Scorecard {
        families = List.copyOf(families);
        criteria = List.copyOf(criteria);
    }

    public FamilyWeight family(Family family) {
        return families.stream().filter(f -> f.family() == family).findFirst().orElseThrow();
    }

    public List<Criterion> criteria(Family family) {
        return criteria.stream().filter(c -> c.family() == family).toList();
    }

    /** The weight of a criterion in the whole score: family weight times weight inside the family. */
    public double weight(Criterion criterion) {
        return family(criterion.family()).weight() * criterion.weight();
    }
}
