package org.winnow.web.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.rankings.Candidate;
import org.winnow.web.rankings.Filters;

/**
 * The use cases that are meant.
 *
 * @param revision of the portfolio when they were looked at
 */
record Selection(BulkForm form, List<Candidate> candidates, long revision) {

    List<UseCaseId> ids() {
        return candidates.stream().map(c -> c.useCase().id()).toList();
    }

    int count() {
        return candidates.size();
    }

    Map<Reference, String> titles() {
        return candidates.stream()
                .collect(Collectors.toMap(
                        c -> c.useCase().reference(), c -> c.useCase().title()));
    }

    /** What forms send along, so that the next page means the same ones. */
    List<Filters.Hidden> hidden() {
        var hidden = new ArrayList<>(form.filters().hidden());
        if (form.all()) {
            hidden.add(new Filters.Hidden("all", "1"));
        } else {
            form.ticked().forEach(reference -> hidden.add(new Filters.Hidden("ref", reference.toString())));
        }
        return hidden;
    }

    /** The same as part of an address. */
    String query() {
        return Filters.query(hidden());
    }
}
