package org.winnow.core.rankings;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;

/**
 * Which use cases to show; an empty part does not restrict.
 *
 * @param text all of its words occur in reference, title, description, owner or business unit, in any case and language
 * @param units business units by name; the empty name means nothing stated
 * @param classes EU AI Act classes by option key; the empty key means nothing stated or not known
 */
public record Filter(
        String text, Set<Stage> stages, Set<String> units, Set<String> classes, Set<GateState> gates, Set<Gap> gaps) {

    public static final Filter NONE = new Filter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        text = text.strip().toLowerCase(Locale.ROOT);
        stages = Set.copyOf(stages);
        units = Set.copyOf(units);
        classes = Set.copyOf(classes);
        gates = Set.copyOf(gates);
        gaps = Set.copyOf(gaps);
    }

    /** How the gates of a use case stand, taken together. */
    public enum GateState {
        ALL_PASSED,
        NOT_KNOWN,
        OPEN,
        FAILED;

        static GateState of(Candidate candidate, int gates) {
            var tally = candidate.gates();
            if (!tally.failed().isEmpty()) {
                return FAILED;
            }
            if (tally.open(gates) > 0) {
                return OPEN;
            }
            return tally.notKnown().isEmpty() ? ALL_PASSED : NOT_KNOWN;
        }
    }

    /** What a use case lacks. */
    public enum Gap {
        NO_BENEFIT,
        NO_RUN_COST,
        NO_OWNER
    }

    public boolean restricts() {
        return !equals(NONE);
    }

    public Predicate<Candidate> asPredicate(int gateCount) {
        return candidate -> matches(stages, candidate.useCase().stage())
                && matches(units, unit(candidate))
                && matches(classes, aiActClass(candidate))
                && matches(gates, GateState.of(candidate, gateCount))
                && gaps.stream().allMatch(gap -> lacks(candidate, gap))
                && mentions(candidate);
    }

    private static <T> boolean matches(Set<T> wanted, T found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    static String unit(Candidate candidate) {
        var unit = candidate.useCase().businessUnit();
        return unit == null ? "" : unit;
    }

    static String aiActClass(Candidate candidate) {
        return candidate.content("ai-act-class") instanceof Content.Choice choice ? choice.option() : "";
    }

    private static boolean lacks(Candidate candidate, Gap gap) {
        return switch (gap) {
            case NO_BENEFIT -> candidate.money().benefitCents().isEmpty();
            case NO_RUN_COST -> candidate.money().runCents().isEmpty();
            case NO_OWNER -> !(candidate.content("owner") instanceof Content.Words);
        };
    }

    private boolean mentions(Candidate candidate) {
        if (text.isEmpty()) {
            return true;
        }
        var useCase = candidate.useCase();
        var owner = candidate.content("owner") instanceof Content.Words words ? words.text() : "";
        var all = String.join(
                        "\n",
                        useCase.reference().toString(),
                        useCase.title(),
                        useCase.description(),
                        owner,
                        unit(candidate))
                .toLowerCase(Locale.ROOT);
        for (var word : text.split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
