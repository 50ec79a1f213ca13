package org.winnow.core.imports.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnow.core.imports.checking.RowPlan.Likeness;
import org.winnow.core.usecases.State;

/** Finds use cases with nearly the same title in the same business unit. Looks only where the rarest words of a title occur. */
final class Likenesses {
    private static final double ENOUGH = 0.75;
    private static final int RAREST = 3;

    private final Map<String, List<State>> byWord = new HashMap<>();

    Likenesses(Collection<State> states) {
        for (var state : states) {
            if (state.listed()) {
                words(state.useCase().title())
                        .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(state));
            }
        }
    }

    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        Stream.of(title.toLowerCase(Locale.ROOT)
                        .replaceAll("(\\p{IsHan})", " $1 ")
                        .split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    Optional<Likeness> of(String title, String unit) {
        var words = words(title);
        return words.stream()
                .sorted(Comparator.comparingInt(
                        word -> byWord.getOrDefault(word, List.of()).size()))
                .filter(byWord::containsKey)
                .limit(RAREST)
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(state -> sameUnit(state, unit))
                .map(state ->
                        new Likeness(state, share(words, words(state.useCase().title()))))
                .filter(like -> like.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Likeness::share));
    }

    private static boolean sameUnit(State state, String unit) {
        var theirs = state.useCase().businessUnit();
        return theirs == null || unit.isBlank() || theirs.equalsIgnoreCase(unit.strip());
    }

    private static double share(Set<String> ones, Set<String> others) {
        long both = ones.stream().filter(others::contains).count();
        return (double) both / (ones.size() + others.size() - both);
    }
}
