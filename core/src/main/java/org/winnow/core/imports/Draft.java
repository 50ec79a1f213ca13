package org.winnow.core.imports;

import java.util.List;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.mapping.Profile;
import org.winnow.core.imports.mapping.Suggestion;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Table;

/**
 * An import while it is prepared.
 *
 * @param columns what each column is taken for now
 * @param suggestions for each column, the best first
 * @param targets all that a column can feed
 */
public record Draft(
        Import of,
        Table table,
        List<ColumnPlan> columns,
        List<Profile> profiles,
        List<List<Suggestion>> suggestions,
        List<Target> targets,
        List<Decision> decisions) {}
