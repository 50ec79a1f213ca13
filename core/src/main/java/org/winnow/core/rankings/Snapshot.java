package org.winnow.core.rankings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Tally;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.State;

/**
 * All listed use cases of a portfolio as they stood at one revision, with their measured matrix. A later one is made from it by reading
 * again only what was touched since.
 *
 * @param fields the fields read, in the order of the contents
 * @param candidates by reference number
 * @param gates how many gates the portfolio has
 * @param facets how many of the use cases each choice of the filters would show
 */
record Snapshot(
        long revision,
        Scorecard scorecard,
        Terms terms,
        List<Field> fields,
        TreeMap<Integer, Candidate> candidates,
        Matrix matrix,
        int gates,
        Facets facets) {

    /** Whether a newer state can be made by reading only what was touched: the same criteria, terms and fields apply. */
    boolean servesFor(Scorecard otherScorecard, Terms otherTerms, List<Field> otherFields, int otherGates) {
        return scorecard.equals(otherScorecard)
                && terms.equals(otherTerms)
                && fields.equals(otherFields)
                && gates == otherGates;
    }

    /** The same use cases by another scorecard that reads the same fields. */
    Snapshot by(Scorecard other) {
        return new Snapshot(
                revision,
                other,
                terms,
                fields,
                candidates,
                Matrix.of(other, fields, competing(candidates)),
                gates,
                facets);
    }

    static Snapshot of(
            long revision,
            Scorecard scorecard,
            Terms terms,
            List<Field> fields,
            Map<Integer, Candidate> before,
            List<State> changed,
            Map<UseCaseId, Tally> tallies,
            int gates) {
        var candidates = new TreeMap<>(before);
        var kinds = new MoneyOverTerms(terms);
        for (var state : changed) {
            int number = state.useCase().reference().number();
            if (state.listed()) {
                var contents = contents(fields, state);
                var tally = tallies.getOrDefault(state.useCase().id(), Tally.NONE);
                candidates.put(number, new Candidate(state.useCase(), tally, contents, kinds.of(contents)));
            } else {
                candidates.remove(number);
            }
        }
        return new Snapshot(
                revision,
                scorecard,
                terms,
                fields,
                candidates,
                Matrix.of(scorecard, fields, competing(candidates)),
                gates,
                Facets.of(candidates.values(), gates));
    }

    /** The same with other candidates; what the filters count stays as it was. */
    Snapshot with(TreeMap<Integer, Candidate> others) {
        return new Snapshot(
                revision,
                scorecard,
                terms,
                fields,
                others,
                Matrix.of(scorecard, fields, competing(others)),
                gates,
                facets);
    }

    private static Map<String, Content> contents(List<Field> fields, State state) {
        var contents = new HashMap<String, Content>();
        for (int i = 0; i < fields.size(); i++) {
            var content = state.contents().get(i);
            if (content != null) {
                contents.put(fields.get(i).key(), content);
            }
        }
        return contents;
    }

    /** Those whose stage is ranked, by reference; the ones that fail a gate are valued but not ranked. */
    private static List<Candidate> competing(TreeMap<Integer, Candidate> candidates) {
        var competing = new ArrayList<Candidate>();
        for (var candidate : candidates.values()) {
            if (candidate.useCase().stage().ranked()) {
                competing.add(candidate);
            }
        }
        return competing;
    }

    static List<FieldId> ids(List<Field> fields) {
        return fields.stream().map(Field::id).toList();
    }
}
