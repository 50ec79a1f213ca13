package org.winnow.core.imports.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.imports.mapping.Destination.Cut;
import org.winnow.core.imports.mapping.Destination.Part;
import org.winnow.core.imports.mapping.Matches.Match;
import org.winnow.core.imports.mapping.Suggestion.Reason;
import org.winnow.core.imports.mapping.Target.Use;

/** Suggests destinations for all columns of a file at once: no two columns are first suggested the same one. */
public final class Mapper {
    /** Below it a column is rather kept as an extra. */
    private static final double SURE_ENOUGH = 0.5;

    private static final double ID_AND_TEXT_SHARE = 0.8;

    private Mapper() {}

    /** For each column, in the order of the profiles, its suggestions, the best first; never empty, keeping it as an extra is among them. */
    public static List<List<Suggestion>> suggest(List<Profile> profiles, List<Target> targets) {
        var matches = ranked(profiles, targets);
        var chosen = choose(matches);
        boolean idTaken = chosen.values().stream().anyMatch(match -> use(match) == Use.REGISTER_ID);
        return profiles.stream()
                .map(profile -> suggestions(
                        matches.stream()
                                .filter(match -> match.profile() == profile)
                                .toList(),
                        Optional.ofNullable(chosen.get(profile)),
                        idTaken ? Optional.empty() : idBeside(profile, targets)))
                .toList();
    }

    private static List<Match> ranked(List<Profile> profiles, List<Target> targets) {
        var matches = new Matches(profiles, targets);
        return profiles.stream()
                .flatMap(profile -> matches.of(profile).stream())
                .sorted(Comparator.comparingDouble(Match::certainty).reversed())
                .toList();
    }

    private static Map<Profile, Match> choose(List<Match> matches) {
        var chosen = new HashMap<Profile, Match>();
        var taken = new HashSet<Destination>();
        for (var match : matches) {
            if (match.certainty() >= SURE_ENOUGH
                    && !chosen.containsKey(match.profile())
                    && taken.add(match.destination())) {
                chosen.put(match.profile(), match);
            }
        }
        return chosen;
    }

    private static Optional<Target> idBeside(Profile profile, List<Target> targets) {
        return profile.idAndTextShare() < ID_AND_TEXT_SHARE
                ? Optional.empty()
                : targets.stream()
                        .filter(target -> target.use() == Use.REGISTER_ID)
                        .findFirst();
    }

    private static List<Suggestion> suggestions(
            List<Match> matches, Optional<Match> chosen, Optional<Target> idBeside) {
        var suggestions = new ArrayList<Suggestion>();
        chosen.map(match -> suggestion(match, idBeside)).ifPresent(suggestions::add);
        double best = matches.isEmpty() ? 0 : matches.get(0).certainty();
        var reason = chosen.isEmpty() && best >= SURE_ENOUGH ? Reason.ANOTHER_COLUMN_FITS_BETTER : Reason.NOTHING_FITS;
        suggestions.add(new Suggestion(List.of(), 1 - Math.min(best, 1), reason));
        matches.stream()
                .filter(match -> chosen.filter(match::equals).isEmpty())
                .map(match -> suggestion(match, Optional.empty()))
                .forEach(suggestions::add);
        return List.copyOf(suggestions);
    }

    private static Suggestion suggestion(Match match, Optional<Target> idBeside) {
        if (use(match) == Use.TITLE && idBeside.isPresent()) {
            var id = new Destination(idBeside.get(), Part.WHOLE, Cut.ID_IN_FRONT);
            var title = new Destination(match.destination().target(), Part.WHOLE, Cut.BEHIND_ID);
            return new Suggestion(List.of(id, title), match.certainty(), Reason.CELLS_HOLD_ID_AND_TEXT);
        }
        return new Suggestion(List.of(match.destination()), match.certainty(), match.reason());
    }

    private static Use use(Match match) {
        return match.destination().target().use();
    }
}
