package org.winnow.core.imports.mapping;

import java.util.List;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.reading.Row;
import org.winnow.core.imports.reading.Table;

/** Gathers the profiles of all columns while the rows pass. */
public final class Profiles {
    private final List<Profile> profiles;

    public Profiles(List<Column> columns) {
        profiles = columns.stream().map(Profile::new).toList();
    }

    /** Reads a whole table once. */
    public static List<Profile> of(Table table) {
        var profiles = new Profiles(table.columns());
        try (var rows = table.rows()) {
            rows.forEachRemaining(profiles::take);
        }
        return profiles.all();
    }

    public void take(Row row) {
        if (!row.blank()) {
            profiles.forEach(profile -> profile.take(row.cell(profile.column().index())));
        }
    }

    public List<Profile> all() {
        return profiles;
    }
}
