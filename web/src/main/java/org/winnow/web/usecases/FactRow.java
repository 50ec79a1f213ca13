package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;

/**
 * What stands in one field of a use case.
 *
 * @param known false where nothing is stated or nobody knows
 * @param stated whether there is a history to look at
 */
record FactRow(
        String key,
        String name,
        String says,
        boolean known,
        boolean stated,
        String source,
        String asOf,
        String recorded,
        String path,
        boolean mayState) {

    /** Fields that belong together on the page. */
    record Group(String name, List<FactRow> rows) {}

    static FactRow of(Subject subject, Field field, Names names, boolean mayState) {
        return of(subject, field, subject.facts().get(field.id()), names, mayState);
    }

    private static FactRow of(Subject subject, Field field, @Nullable Fact fact, Names names, boolean mayState) {
        var locale = subject.text().locale();
        var content = subject.content(field.id());
        return new FactRow(
                field.key(),
                field.label().in(locale),
                subject.text().of(content, field),
                content != null && !(content instanceof Content.NotKnown),
                fact != null,
                fact == null ? "" : fact.source(),
                fact == null || fact.asOf() == null ? "" : Dates.of(fact.asOf(), locale),
                fact == null ? "" : subject.words().facts().by_on(names.of(fact.by()), Dates.of(fact.at(), locale)),
                subject.path() + "/facts/" + field.key(),
                mayState && !field.archived());
    }

    /** The fields of each family's criteria, then all others; archived ones only where something is stated. */
    static List<Group> groups(Subject subject, Names names, boolean mayState) {
        var groups = new LinkedHashMap<String, List<FactRow>>();
        for (var criterion : subject.live().scorecard().criteria()) {
            add(groups, PointsTable.name(criterion.family(), subject.words()), of(subject, criterion, names, mayState));
        }
        var read = subject.live().scorecard().criteria().stream()
                .map(Criterion::field)
                .toList();
        subject.fields().stream()
                .filter(field -> !read.contains(field.id()))
                .filter(field -> !field.archived() || subject.content(field.id()) != null)
                .forEach(field -> add(groups, subject.words().facts().other(), of(subject, field, names, mayState)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static FactRow of(Subject subject, Criterion criterion, Names names, boolean mayState) {
        return of(subject, subject.field(criterion.field()), names, mayState);
    }

    private static void add(Map<String, List<FactRow>> groups, String name, FactRow row) {
        groups.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
    }
}
