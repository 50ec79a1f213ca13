package org.winnow.web.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Pips;
import org.winnow.web.layout.ScoreBar;

/**
 * A use case on the board or in the list.
 *
 * @param bar absent for one without a rank
 * @param place its rank, or why it has none
 * @param mark of its gates: {@code pass}, {@code open} or {@code fail}
 * @param chosen whether its box is ticked already
 */
record Card(
        String reference,
        String href,
        String title,
        String unit,
        String npv,
        String run,
        @Nullable ScoreBar bar,
        String place,
        String mark,
        String gates,
        Pips stage,
        boolean chosen) {
    private static final String LAST = "\uffff";

    public boolean failing() {
        return mark.equals("fail");
    }

    /** Cards under one heading; both texts are empty where all stand under none. */
    record Group(String title, String count, List<Card> cards) {

        /** By name, those without a business unit last. */
        static List<Group> byUnit(List<Card> all, PipelineMessages words) {
            var units = new TreeMap<String, List<Card>>();
            all.forEach(
                    card -> units.computeIfAbsent(card.unit().isEmpty() ? LAST : card.unit(), any -> new ArrayList<>())
                            .add(card));
            return units.entrySet().stream()
                    .map(unit -> new Group(
                            unit.getKey().equals(LAST) ? words.no_unit() : unit.getKey(),
                            words.use_cases(unit.getValue().size()),
                            unit.getValue()))
                    .toList();
        }

        int size() {
            return cards.size();
        }

        /** The part of all cards between two places, each still under its heading. */
        static List<Group> cut(List<Group> groups, int from, int to) {
            var cut = new ArrayList<Group>();
            int at = 0;
            for (var group : groups) {
                int first = Math.max(0, from - at);
                int last = Math.min(group.size(), to - at);
                if (first < last) {
                    cut.add(new Group(group.title, group.count, group.cards.subList(first, last)));
                }
                at += group.size();
            }
            return cut;
        }
    }

    /** A stage with its first cards; {@code more}: what else stands there, and where to see it. */
    record Lane(String id, String name, String count, String why, List<Card> cards, String more, String moreHref) {}
}
