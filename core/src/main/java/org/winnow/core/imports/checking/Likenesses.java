package org.winnow.core.imports.checking;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Titled>> byWord = new ArrayList<>();

    /** A use case with the words of its title as numbers, in order. */
    private static final class Titled {
        private final State state;
        private final int[] words;

        Titled(State state, int[] words) {
            this.state = state;
            this.words = words;
        }
    }

    Likenesses(Collection<State> states) {
        states.stream().filter(State::listed).forEach(this::add);
    }

    private void add(State state) {
        var titled = new Titled(
                state,
                words(state.useCase().title()).stream()
                        .mapToInt(this::numbered)
                        .sorted()
                        .toArray());
        for (int word : titled.words) {
            byWord.get(word).add(titled);
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

    private int numbered(String word) {
        return numbers.computeIfAbsent(word, any -> {
            byWord.add(new ArrayList<>());
            return byWord.size() - 1;
        });
    }

    Optional<Likeness> of(String title, String unit) {
        var all = words(title);
        int[] words = all.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .toArray();
        int unmet = all.size() - words.length;
        return Arrays.stream(words)
                .boxed()
                .sorted(Comparator.comparingInt(word -> byWord.get(word).size()))
                .limit(Math.max(0, enoughToMeet(all.size()) - unmet))
                .flatMap(word -> byWord.get(word).stream())
                .filter(other -> sameUnit(other.state, unit))
                .map(other -> new Likeness(other.state, share(words, all.size(), other.words)))
                .filter(like -> like.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Likeness::share)
                        .thenComparing(
                                like -> like.useCase().useCase().reference().number(), Comparator.reverseOrder()));
    }

    /** A title alike shares at least one of so many words, whichever they are; words that occur nowhere count among them. */
    private static int enoughToMeet(int size) {
        return size - (int) Math.ceil(ENOUGH * size) + 1;
    }

    private static boolean sameUnit(State state, String unit) {
        var theirs = state.useCase().businessUnit();
        return theirs == null || unit.isBlank() || theirs.equalsIgnoreCase(unit.strip());
    }

    private static double share(int[] ones, int allOfOne, int[] others) {
        int both = 0;
        for (int one = 0, other = 0; one < ones.length && other < others.length; ) {
            int order = Integer.compare(ones[one], others[other]);
            both += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        return (double) both / (allOfOne + others.length - both);
    }
}
