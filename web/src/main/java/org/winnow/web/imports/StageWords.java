package org.winnow.web.imports;

import java.util.Locale;
import java.util.Map;
import org.winnow.core.ids.Label;
import org.winnow.core.usecases.Stage;

/** Stages by name. */
final class StageWords {
    private static final Map<Stage, Label> NAMES = Map.of(
            Stage.CANDIDATE, new Label("candidate", "候选"),
            Stage.ASSESSED, new Label("assessed", "已评估"),
            Stage.SHORTLISTED, new Label("shortlisted", "入围"),
            Stage.APPROVED, new Label("approved", "已批准"),
            Stage.IN_DELIVERY, new Label("in delivery", "实施中"),
            Stage.LIVE, new Label("live", "已上线"),
            Stage.RETIRED, new Label("retired", "已下线"),
            Stage.PARKED, new Label("parked", "搁置"),
            Stage.REJECTED, new Label("rejected", "否决"));

    private StageWords() {}

    static String of(Stage stage, Locale locale) {
        var name = NAMES.get(stage);
        return name == null ? stage.name() : name.in(locale);
    }
}
