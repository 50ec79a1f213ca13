package org.winnow.web.scorecards;

import java.util.List;
import org.winnow.core.rankings.Effect;

/** What a version would do to the first places, in words. */
record EffectView(String answer, String why, List<Row> rows) {

    /** {@code way}: up, down or same. */
    record Row(String reference, String title, int from, int to, String way, String says) {}

    static EffectView of(Effect effect, ScorecardFormMessages words) {
        int first = Math.min(effect.few(), effect.ranked());
        boolean still = effect.moved() + effect.entering() + effect.leaving() == 0;
        var answer = still
                ? words.effect_none(first)
                : words.effect(effect.moved(), first, effect.entering(), effect.leaving());
        var rows = effect.moves().stream().map(move -> row(move, words)).toList();
        return new EffectView(answer, words.effect_far(effect.movedFar(), effect.ranked(), Effect.FAR), rows);
    }

    private static Row row(Effect.Move move, ScorecardFormMessages words) {
        int places = move.places();
        var says = places == 0 ? words.stays() : places > 0 ? words.rises(places) : words.falls(-places);
        var way = places == 0 ? "same" : places > 0 ? "up" : "down";
        return new Row(move.reference().toString(), move.title(), move.from(), move.to(), way, says);
    }
}
