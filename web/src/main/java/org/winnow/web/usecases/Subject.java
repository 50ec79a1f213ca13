package org.winnow.web.usecases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.UseCase;

/** Everything that is known of the use case a page is about. {@code path}: that of its page. */
record Subject(
        String path,
        UseCase useCase,
        LiveRanking live,
        List<Field> fields,
        Map<FieldId, Fact> facts,
        List<Gate> gates,
        Map<GateId, GateAnswer> answers,
        Optional<Candidate> candidate,
        FactText text,
        Said words) {

    /** Its place among the candidates; absent for those that are listed apart. */
    Optional<RankedRow> row() {
        return live.ranked().stream()
                .filter(row -> row.candidate().useCase().id().equals(useCase.id()))
                .findFirst();
    }

    /** Its place, or where it fails a gate what it would have scored. */
    Optional<RankedRow> scored() {
        return row().or(() -> live.unranked().stream()
                .filter(row -> row.candidate().useCase().id().equals(useCase.id()))
                .findFirst());
    }

    Field field(FieldId id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String name(Criterion criterion) {
        return field(criterion.field()).label().in(text.locale());
    }

    /** What stands in a field; absent where nothing is stated. */
    @Nullable
    Content content(FieldId field) {
        var fact = facts.get(field);
        return fact == null || !fact.content().stated() ? null : fact.content();
    }

    String says(Criterion criterion) {
        return text.of(content(criterion.field()), field(criterion.field()));
    }

    /** The most points that a criterion gives. */
    double most(Criterion criterion) {
        var weights = live.weights();
        return 100 * weights.family(criterion.family()) * weights.inside(live.scorecard(), criterion);
    }

    /** Known exactly or by an estimate; a bound leaves part of it open. */
    boolean known(Criterion criterion) {
        var content = content(criterion.field());
        return content != null && !(content instanceof Content.NotKnown) && !(content instanceof Content.Bound);
    }

    /** The place a score would have among the other candidates. */
    long rankOf(double score) {
        return 1
                + live.ranked().stream()
                        .filter(row -> !row.candidate().useCase().id().equals(useCase.id()))
                        .filter(row -> row.score() > score)
                        .count();
    }

    /** Points as pages write them, with one decimal. */
    static String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, java.math.RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
