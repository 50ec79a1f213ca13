package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.List;
import org.winnow.core.rankings.RankedRow;

/** What is not known of a use case, and the score and rank it could have if each turned out well. */
record Unknowns(List<Line> lines, String answer) {

    /** One criterion: what stands, and what it could change at best. */
    record Line(String name, String stands, String gain, String score, long rank, String path) {}

    static Unknowns of(Subject subject) {
        return subject.row().map(row -> of(subject, row)).orElse(new Unknowns(List.of(), ""));
    }

    private static Unknowns of(Subject subject, RankedRow row) {
        var criteria = subject.live().scorecard().criteria();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            if (!subject.known(criterion)) {
                double gain = subject.most(criterion) - row.contributions().of(i);
                double score = row.score() + gain;
                lines.add(new Line(
                        subject.name(criterion),
                        subject.says(criterion),
                        Subject.points(gain),
                        Subject.points(score),
                        subject.rankOf(score),
                        subject.path() + "/facts/"
                                + subject.field(criterion.field()).key()));
            }
        }
        return new Unknowns(lines, answer(subject, row, lines.size()));
    }

    private static String answer(Subject subject, RankedRow row, int unknown) {
        return unknown == 0
                ? subject.words().page().all_known()
                : subject.words()
                        .page()
                        .if_known(unknown, Subject.points(row.scoreIfKnown()), subject.rankOf(row.scoreIfKnown()));
    }
}
