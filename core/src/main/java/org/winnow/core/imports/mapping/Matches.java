package org.winnow.core.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnow.core.imports.mapping.Destination.Cut;
import org.winnow.core.imports.mapping.Destination.Part;
import org.winnow.core.imports.mapping.Suggestion.Reason;

/** How well one column fits one target: by its header first, by its cells where the header says little or the wrong thing. */
final class Matches {
    /** Words that turn a header away from what it otherwise names: "date of stage", "agency abbreviation". */
    private static final Set<String> TURNING = Set.of(
            "date",
            "explanation",
            "explain",
            "comment",
            "comments",
            "additional",
            "link",
            "url",
            "why",
            "abbreviation",
            "code",
            "technique",
            "techniques",
            "email",
            "other",
            "reason",
            "type",
            "datum",
            "kommentar",
            "日 期",
            "备 注");

    private final List<Profile> all;
    private final Map<Target, List<HeaderWords>> names = new LinkedHashMap<>();

    Matches(List<Profile> all, List<Target> targets) {
        this.all = all;
        targets.forEach(target ->
                names.put(target, target.words().stream().map(HeaderWords::of).toList()));
    }

    List<Match> of(Profile profile) {
        var header = HeaderWords.of(profile.column().header());
        var part = HeaderWords.whole(profile.column().header()).part();
        var withoutPart = part.isPresent() ? header.withoutPart() : header;
        return names.keySet().stream()
                .flatMap(target -> (target.use().estimated()
                                ? match(profile, target, withoutPart, part)
                                : match(profile, target, header, Optional.empty()))
                        .stream())
                .toList();
    }

    private Optional<Match> match(Profile profile, Target target, HeaderWords words, Optional<Part> part) {
        double byHeader = names.getOrDefault(target, List.of()).stream()
                .mapToDouble(name -> likeness(words, name))
                .max()
                .orElse(0);
        double certainty = byHeader == 0 ? 0 : byHeader - doubt(profile, target.use());
        double byCells = looks(profile, target.use());
        if (Math.max(certainty, byCells) < 0.2) {
            return Optional.empty();
        }
        var reason = byCells > certainty
                ? Reason.CELLS_LOOK_LIKE_IT
                : byHeader > 0.9 ? Reason.HEADER_IS_ITS_NAME : Reason.HEADER_NAMES_IT;
        var destination = new Destination(target, part.orElse(Part.WHOLE), Cut.WHOLE_CELL);
        return Optional.of(new Match(profile, destination, Math.max(certainty, byCells), reason));
    }

    /** One column, one destination. */
    record Match(Profile profile, Destination destination, double certainty, Reason reason) {}

    static double likeness(HeaderWords header, HeaderWords name) {
        if (header.size() == 0) {
            return 0;
        }
        if (header.equals(name)) {
            return 0.98;
        }
        var found = header.telling();
        var sought = name.telling();
        if (found.equals(sought)) {
            return 0.95;
        }
        var phrase = sought.toString();
        if (!found.holds(phrase)) {
            return 0;
        }
        boolean turned = TURNING.stream().anyMatch(word -> found.holds(word) && !sought.holds(word));
        double share = (double) sought.size() / found.size();
        return Math.max(0, Math.min(0.9, 0.35 + 0.5 * share + (found.begins(phrase) ? 0.08 : 0)) - (turned ? 0.4 : 0));
    }

    /** What the cells say against the header. */
    private double doubt(Profile profile, Target.Use use) {
        if (profile.filled() == 0) {
            return 0;
        }
        return switch (use) {
            case TITLE -> (profile.bareNumberShare() > 0.8 ? 0.7 : 0) + (profile.meanLength() > 200 ? 0.3 : 0);
            case DESCRIPTION -> profile.meanLength() < 80 && longerWithoutHeader(profile) ? 0.5 : 0;
            case BUSINESS_UNIT -> (profile.constant() ? 0.25 : 0) + (profile.meanLength() > 150 ? 0.3 : 0);
            case REGISTER_ID -> (profile.distinctShare() < 0.5 ? 0.4 : 0) + (profile.meanLength() > 60 ? 0.4 : 0);
            case STAGE -> profile.distinctShare() > 0.9 && profile.filled() > 30 ? 0.4 : 0;
            case MONEY, AMOUNT -> profile.numberShare() < 0.3 ? 0.4 : 0;
            default -> 0;
        };
    }

    private boolean longerWithoutHeader(Profile profile) {
        return all.stream()
                .filter(other -> other.column().header().isBlank())
                .anyMatch(other -> other.meanLength() > 2 * profile.meanLength());
    }

    private double looks(Profile profile, Target.Use use) {
        if (profile.filled() < 3) {
            return 0;
        }
        double place = profile.column().index() / 1000.0;
        return switch (use) {
            case REGISTER_ID -> profile.idShare() > 0.95 && profile.distinctShare() > 0.99 ? 0.55 - place : 0;
            case TITLE -> looksLikeTitle(profile) ? 0.53 - place : 0;
            case DESCRIPTION -> profile.meanLength() > 120 ? 0.54 - place : 0;
            default -> 0;
        };
    }

    private static boolean looksLikeTitle(Profile profile) {
        return profile.distinctShare() > 0.9
                && profile.numberShare() < 0.2
                && profile.idShare() < 0.2
                && profile.meanLength() > 10
                && profile.meanLength() < 120;
    }
}
