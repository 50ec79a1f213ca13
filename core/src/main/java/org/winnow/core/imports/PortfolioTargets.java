package org.winnow.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Gate;
import org.winnow.core.ids.Label;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.mapping.Targets;

/** All that a column can feed in a portfolio: the parts of a use case, its fields and its gates, each by all names we know. */
final class PortfolioTargets {
    private static final Set<Target.Use> OWN_PARTS = Set.of(
            Target.Use.TITLE,
            Target.Use.DESCRIPTION,
            Target.Use.BUSINESS_UNIT,
            Target.Use.REGISTER_ID,
            Target.Use.REFERENCE,
            Target.Use.STAGE,
            Target.Use.REVIVAL);

    private PortfolioTargets() {}

    static List<Target> of(List<Field> fields, List<Gate> gates) {
        var targets = new ArrayList<Target>();
        Targets.starter().stream()
                .filter(target -> OWN_PARTS.contains(target.use()))
                .forEach(targets::add);
        fields.stream()
                .filter(field -> !field.archived())
                .map(field -> target(Target.Use.valueOf(field.kind().name()), field.key(), field.label()))
                .forEach(targets::add);
        gates.stream()
                .map(gate -> target(Target.Use.GATE, gate.key(), gate.label()))
                .forEach(targets::add);
        return List.copyOf(targets);
    }

    private static Target target(Target.Use use, String key, Label label) {
        var words = new LinkedHashSet<>(List.of(label.en(), label.zh()));
        Targets.starter().stream()
                .filter(starter -> starter.use() == use && starter.key().equals(key))
                .flatMap(starter -> starter.words().stream())
                .forEach(words::add);
        return new Target(use, key, List.copyOf(words));
    }
}
