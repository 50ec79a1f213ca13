package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnow.core.rankings.Outlook;

/** Says what an import would do to the ranking. */
record OutlookWords(Words words) {
    private static final int NAMED = 5;

    List<String> of(Optional<Outlook> outlook, boolean effective) {
        if (!effective) {
            return List.of();
        }
        return outlook.map(this::sentences)
                .orElseGet(() -> List.of(words.outlooks().not_worked_out()));
    }

    private List<String> sentences(Outlook outlook) {
        var w = words.outlooks();
        var few = words.number(outlook.few());
        var sentences = new ArrayList<String>();
        sentences.add(w.ranked(
                words.number(outlook.before()), words.number(outlook.after()), words.number(outlook.failing())));
        if (outlook.entering().isEmpty() && outlook.leaving().isEmpty()) {
            sentences.add(w.few_stay(few));
        }
        if (!outlook.entering().isEmpty()) {
            sentences.add(w.entering(few, named(outlook.entering())));
        }
        if (!outlook.leaving().isEmpty()) {
            sentences.add(w.leaving(few, named(outlook.leaving())));
        }
        return sentences;
    }

    private String named(List<Outlook.Who> all) {
        var named = all.stream()
                .limit(NAMED)
                .map(who -> (who.reference() + " " + ProblemText.shortened(who.title())).strip())
                .collect(Collectors.joining(" · "));
        return all.size() <= NAMED
                ? named
                : named + " · " + words.refusals().more_problems(words.number(all.size() - NAMED));
    }
}
