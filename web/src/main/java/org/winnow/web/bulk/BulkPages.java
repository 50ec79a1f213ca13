package org.winnow.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnow.core.ids.Reference;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.rankings.Filters;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the pages of an act on many: what to say, what it would come to, what came of it. */
@RequestScoped
class BulkPages {
    private static final int NAMED = 8;
    private static final int NAMED_LEFT = 200;

    private final Frames frames;
    private final Vocabulary vocabulary;
    private final CurrentPortfolio portfolio;

    BulkPages(Frames frames, Vocabulary vocabulary, CurrentPortfolio portfolio) {
        this.frames = frames;
        this.vocabulary = vocabulary;
        this.portfolio = portfolio;
    }

    String base() {
        return list() + "/bulk";
    }

    private String list() {
        return "/p/" + portfolio.slug();
    }

    private Figures figures() {
        return Figures.in(vocabulary.locale());
    }

    BulkPage ask(Selection selection, Map<String, String> errors) {
        var form = selection.form();
        var words = vocabulary.words();
        return new BulkPage(
                frames.of(Nav.PORTFOLIO),
                base(),
                answer(selection, words),
                form.kind().address(),
                Stream.of(Kind.values())
                        .map(kind -> tab(selection, kind, words))
                        .toList(),
                selection.candidates().stream()
                        .limit(NAMED)
                        .map(c -> new BulkPage.Line(
                                c.useCase().reference().toString(), c.useCase().title()))
                        .toList(),
                Math.max(0, selection.count() - NAMED),
                list() + "/?" + form.filters().query(),
                selection.hidden(),
                vocabulary.asked(form),
                errors,
                errors.entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList());
    }

    private String answer(Selection selection, BulkMessages words) {
        var count = figures().number(selection.count());
        if (selection.count() == 0) {
            return words.nothing();
        }
        return selection.form().all() ? words.chosen_all(count) : words.chosen(count);
    }

    private BulkPage.Tab tab(Selection selection, Kind kind, BulkMessages words) {
        return new BulkPage.Tab(
                base() + "?kind=" + kind.address() + "&" + selection.query(),
                Words.of(kind, words),
                kind == selection.form().kind());
    }

    LookPage look(Selection selection, Saying saying, Came came) {
        var words = vocabulary.words();
        var what = vocabulary.what(saying);
        var says = vocabulary.says(saying);
        var count = figures().number(selection.count());
        return new LookPage(
                frames.of(Nav.PORTFOLIO),
                base(),
                came.taken() == 0
                        ? words.look_none(what, says, count)
                        : words.look_answer(what, says, figures().number(came.taken()), count),
                Vocabulary.because(saying),
                came.taken(),
                groups(selection, came, words),
                base() + "?kind=" + selection.form().kind().address() + "&" + selection.query(),
                sentAgain(selection));
    }

    private List<LookPage.Group> groups(Selection selection, Came came, BulkMessages words) {
        var titles = selection.titles();
        var groups = came.left().stream()
                .collect(Collectors.groupingBy(Came.Left::because, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new LookPage.Group(
                        Words.because(group.getKey(), words),
                        group.getValue().size(),
                        group.getValue().stream()
                                .limit(NAMED_LEFT)
                                .map(left -> line(left.reference(), titles))
                                .toList(),
                        Math.max(0, group.getValue().size() - NAMED_LEFT)))
                .toList();
    }

    private static BulkPage.Line line(Reference reference, Map<Reference, String> titles) {
        return new BulkPage.Line(reference.toString(), titles.getOrDefault(reference, ""));
    }

    /** Everything typed, those that are meant, and the revision that was seen. */
    private static List<Filters.Hidden> sentAgain(Selection selection) {
        var typed = Vocabulary.TYPED.stream()
                .map(name -> new Filters.Hidden(name, selection.form().text(name)))
                .filter(part -> !part.value().isEmpty());
        var seen = Stream.of(new Filters.Hidden("seen", "" + selection.revision()));
        return Stream.of(selection.hidden().stream(), typed, seen)
                .flatMap(parts -> parts)
                .toList();
    }

    OutcomePage outcome(Outcome outcome, Filters filters) {
        var words = vocabulary.words();
        var sentence = sentence(outcome, words);
        return new OutcomePage(
                frames.of(Nav.PORTFOLIO),
                sentence,
                outcome.undoable() ? undoPath(outcome) : "",
                outcome.came().left().stream()
                        .map(left ->
                                new OutcomePage.Row(left.reference().toString(), Words.because(left.because(), words)))
                        .toList(),
                outcome.more(),
                list() + "/?" + filters.query());
    }

    private String undoPath(Outcome outcome) {
        long act = outcome.came().act();
        return outcome.kind() == Kind.STAGE
                ? list() + "/stage-moves/" + act + "/undoing?view=list"
                : base() + "/" + act + "/undoing";
    }

    private String sentence(Outcome outcome, BulkMessages words) {
        if (outcome.undone() >= 0) {
            return outcome.undone() == 0
                    ? words.undone_late()
                    : words.undone(figures().number(outcome.undone()));
        }
        var came = outcome.came();
        int left = came.left().size() + outcome.more();
        if (came.taken() == 0) {
            return words.done_none();
        }
        var done = figures().number(came.taken());
        return left == 0 ? words.done(done) : words.done_left(done, figures().number(left));
    }
}
