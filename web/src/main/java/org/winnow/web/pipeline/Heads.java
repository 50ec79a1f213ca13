package org.winnow.web.pipeline;

import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.usecases.Stage;

/** Finds the sentence that board and list open with. */
record Heads(LiveRanking ranking, PipelineMessages words) {

    BoardPage.Head head(boolean list) {
        int onTheWay = ranking.ranked().size()
                + ranking.failing().size()
                + ranking.running().size();
        return new BoardPage.Head(
                onTheWay == 0 ? words.answer_empty() : answer(onTheWay),
                onTheWay == 0 ? words.why_empty() : why(),
                ranking.aside().size(),
                ranking.terms().currency(),
                onTheWay == 0,
                list);
    }

    private String answer(int onTheWay) {
        int shortlisted = count(Stage.SHORTLISTED);
        int approved = count(Stage.APPROVED);
        return shortlisted + approved == 0
                ? words.answer_none_chosen(onTheWay, count(Stage.ASSESSED))
                : words.answer(shortlisted, approved, onTheWay);
    }

    private String why() {
        var why = words.why(count(Stage.CANDIDATE), count(Stage.ASSESSED), count(Stage.IN_DELIVERY), count(Stage.LIVE));
        return ranking.failing().isEmpty()
                ? why
                : why + " " + words.why_failing(ranking.failing().size());
    }

    private int count(Stage stage) {
        long ranked = ranking.ranked().stream()
                .filter(row -> row.candidate().useCase().stage() == stage)
                .count();
        long others = ranking.failing().stream()
                        .filter(c -> c.useCase().stage() == stage)
                        .count()
                + ranking.running().stream()
                        .filter(c -> c.useCase().stage() == stage)
                        .count();
        return (int) (ranked + others);
    }
}
