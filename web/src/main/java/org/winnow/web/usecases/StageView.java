package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.StageMove;

/** The stage of a use case: the way as a track, the story of its moves, and where it may go from here. */
record StageView(List<Step> track, List<Line> story, List<Option> allowed, Form form, FormProblems problems) {
    private static final List<Stage> WAY =
            List.of(Stage.CANDIDATE, Stage.ASSESSED, Stage.SHORTLISTED, Stage.APPROVED, Stage.IN_DELIVERY, Stage.LIVE);

    record Step(String name, String note, boolean done, boolean current) {}

    record Line(String on, String move, String by, String reason, String condition) {}

    record Option(String key, String name, boolean chosen) {}

    /** The move as it was typed. */
    record Form(String to, String reason, String condition) {
        static final Form EMPTY = new Form("", "", "");
    }

    public boolean mayMove() {
        return !allowed.isEmpty();
    }

    static StageView of(
            Subject subject, List<StageMove> story, Role role, Names names, Form form, FormProblems problems) {
        return new StageView(
                track(subject, story), lines(subject, story, names), allowed(subject, role, form), form, problems);
    }

    private static List<Step> track(Subject subject, List<StageMove> story) {
        var now = subject.useCase().stage();
        var steps = new ArrayList<Step>();
        int at = WAY.indexOf(now);
        for (int i = 0; i < WAY.size(); i++) {
            var stage = WAY.get(i);
            steps.add(new Step(
                    StageNames.of(stage, subject.words()),
                    at >= 0 && i > at ? "" : entered(subject, story, stage),
                    i <= at,
                    i == at));
        }
        if (at < 0) {
            var since = Dates.of(subject.useCase().stageSince(), subject.text().locale());
            steps.add(new Step(StageNames.of(now, subject.words()), since, true, true));
        }
        return steps;
    }

    /** When it came to that stage last; empty if never. */
    private static String entered(Subject subject, List<StageMove> story, Stage stage) {
        var moved = story.stream().filter(move -> move.to() == stage).map(StageMove::at);
        var made = stage == Stage.CANDIDATE ? Stream.of(subject.useCase().madeAt()) : Stream.<java.time.Instant>empty();
        return Stream.concat(moved, made)
                .findFirst()
                .map(at -> Dates.of(at, subject.text().locale()))
                .orElse("");
    }

    private static List<Line> lines(Subject subject, List<StageMove> story, Names names) {
        var words = subject.words();
        return story.stream()
                .map(move -> new Line(
                        Dates.of(move.at(), subject.text().locale()),
                        words.judgements().from_to(StageNames.of(move.from(), words), StageNames.of(move.to(), words))
                                + (move.undo() ? words.judgements().as_undo() : ""),
                        names.of(move.by()),
                        move.reason(),
                        move.condition() == null ? "" : move.condition()))
                .toList();
    }

    private static List<Option> allowed(Subject subject, Role role, Form form) {
        var now = subject.useCase().stage();
        return Arrays.stream(Stage.values())
                .filter(to -> to != now && mayMove(role, now, to))
                .map(to -> new Option(
                        to.name(), StageNames.of(to, subject.words()), form.to().equals(to.name())))
                .toList();
    }

    private static boolean mayMove(Role role, Stage from, Stage to) {
        return role.may(Role.DECIDER)
                || (role.may(Role.CONTRIBUTOR) && from == Stage.CANDIDATE && to == Stage.ASSESSED);
    }
}
