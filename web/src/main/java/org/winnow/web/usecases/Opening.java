package org.winnow.web.usecases;

import java.util.List;
import java.util.stream.Collectors;
import org.winnow.core.gates.Answer;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.StageMove;

/** The one sentence with which the page of a use case opens. */
final class Opening {
    /** Below this share of known weight a place says little. */
    private static final double LITTLE = 0.5;

    private Opening() {}

    /** {@code condition}: what would revive one that was put aside. */
    static String of(Subject subject, String condition) {
        var stage = subject.useCase().stage();
        var since = Dates.of(subject.useCase().stageSince(), subject.text().locale());
        var words = subject.words();
        if (stage == Stage.RETIRED || stage.running()) {
            return words.page().answer_apart(StageNames.of(stage, words), since);
        } else if (stage.aside()) {
            return words.page().answer_aside(StageNames.of(stage, words), since, condition);
        }
        return subject.row().map(row -> ranked(subject, row)).orElseGet(() -> failed(subject));
    }

    /** The condition of the last move aside; empty if there was none. */
    static String condition(List<StageMove> story) {
        return story.stream()
                .filter(move -> move.to().aside() && move.condition() != null)
                .findFirst()
                .map(move -> String.valueOf(move.condition()))
                .orElse("");
    }

    private static String failed(Subject subject) {
        var failed = subject.gates().stream()
                .filter(gate -> {
                    var answer = subject.answers().get(gate.id());
                    return answer != null && answer.answer() == Answer.FAILED;
                })
                .map(gate -> gate.label().in(subject.text().locale()))
                .collect(Collectors.joining(" · "));
        return subject.words().page().answer_failed(failed);
    }

    private static String ranked(Subject subject, RankedRow row) {
        var words = subject.words();
        int of = subject.live().ranked().size();
        var score = Subject.points(row.score());
        if (row.known() == 0) {
            return words.page().answer_nothing_known(row.rank(), of);
        } else if (row.known() < LITTLE) {
            return words.page().answer_little_known(Subject.percent(row.known()), row.rank(), of, score);
        } else if (row.tied() > 1) {
            return words.page().answer_tied(row.rank(), of, row.tied(), score);
        }
        return words.page().answer_ranked(row.rank(), of, score);
    }
}
