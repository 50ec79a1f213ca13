package org.winnow.core.rankings;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Tally;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.rankings.Outlook.Who;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.UseCase;

/** Ranks a snapshot with what would be said, by the same matrix and weights as the live ranking, and compares. */
final class Outlooks {
    private final Snapshot now;
    private final Map<Object, String> keys;
    private final MoneyOverTerms money;
    private final TreeMap<Integer, Candidate> candidates;

    Outlooks(Snapshot now) {
        this.now = now;
        this.keys = now.fields().stream().collect(Collectors.toMap(Field::id, Field::key));
        this.money = new MoneyOverTerms(now.terms());
        this.candidates = new TreeMap<>(now.candidates());
    }

    Snapshot with(Collection<Supposed> supposed) {
        supposed.forEach(this::suppose);
        return now.with(candidates);
    }

    private void suppose(Supposed one) {
        var before = one.known().flatMap(known -> Optional.ofNullable(candidates.get(known.number())));
        var contents =
                new HashMap<String, Content>(before.map(Candidate::contents).orElse(Map.of()));
        one.contents().forEach((field, content) -> {
            var key = keys.get(field);
            if (key != null) {
                contents.put(key, content);
            }
        });
        var useCase =
                before.map(candidate -> moved(candidate.useCase(), one.stage())).orElseGet(() -> fresh(one));
        var tally = tally(before.map(Candidate::gates).orElse(Tally.NONE), one.answers());
        candidates.put(useCase.reference().number(), new Candidate(useCase, tally, contents, money.of(contents)));
    }

    private static UseCase moved(UseCase was, @Nullable Stage stage) {
        return stage == null
                ? was
                : new UseCase(
                        was.id(),
                        was.reference(),
                        was.title(),
                        was.description(),
                        was.businessUnit(),
                        stage,
                        was.stageSince(),
                        was.version(),
                        was.madeAt());
    }

    /** Numbers behind all others: of two with the same score the one that was there first comes first. */
    private UseCase fresh(Supposed one) {
        int number =
                one.known().map(Reference::number).orElseGet(() -> candidates.isEmpty() ? 1 : candidates.lastKey() + 1);
        var stage = one.stage() == null ? Stage.CANDIDATE : one.stage();
        return new UseCase(
                new UseCaseId(number),
                new Reference(number),
                one.title(),
                "",
                null,
                stage,
                Instant.EPOCH,
                1,
                Instant.EPOCH);
    }

    private static Tally tally(Tally before, Map<GateId, Answer> answers) {
        var failed = new HashSet<>(before.failed());
        var notKnown = new HashSet<>(before.notKnown());
        answers.forEach((gate, answer) -> {
            failed.remove(gate);
            notKnown.remove(gate);
            if (answer == Answer.FAILED) {
                failed.add(gate);
            } else if (answer == Answer.NOT_KNOWN) {
                notKnown.add(gate);
            }
        });
        return new Tally(before.passed(), failed, notKnown);
    }

    static Outlook between(LiveRanking before, LiveRanking after) {
        int few = before.terms().few();
        var first = few(before, few);
        var then = few(after, few);
        var known = all(before);
        return new Outlook(
                before.ranked().size(),
                after.ranked().size(),
                after.failing().size(),
                few,
                those(then, references(first), known),
                those(first, references(then), known));
    }

    /** The few with everybody who shares the last place among them. */
    private static List<RankedRow> few(LiveRanking ranking, int few) {
        return ranking.ranked().stream().filter(row -> row.rank() <= few).toList();
    }

    private static Set<Reference> all(LiveRanking ranking) {
        var all = references(ranking.ranked());
        for (var apart : List.of(ranking.failing(), ranking.running(), ranking.aside())) {
            apart.forEach(candidate -> all.add(candidate.useCase().reference()));
        }
        return all;
    }

    private static Set<Reference> references(List<RankedRow> rows) {
        return rows.stream()
                .map(row -> row.candidate().useCase().reference())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Who> those(List<RankedRow> rows, Set<Reference> without, Set<Reference> known) {
        return rows.stream()
                .map(row -> row.candidate().useCase())
                .filter(useCase -> !without.contains(useCase.reference()))
                .map(useCase -> new Who(
                        known.contains(useCase.reference())
                                ? useCase.reference().toString()
                                : "",
                        useCase.title()))
                .toList();
    }
}
