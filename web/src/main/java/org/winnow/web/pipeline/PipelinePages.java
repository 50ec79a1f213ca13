package org.winnow.web.pipeline;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.StageMove;
import org.winnow.core.usecases.Stages;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Pager;
import org.winnow.web.security.CurrentPortfolio;

/** Makes board, list and what is put aside, with a form as it was typed and what came of an act. */
@RequestScoped
class PipelinePages {
    private static final int ROWS = 50;

    private final Rankings rankings;
    private final Stages stages;
    private final People people;
    private final CurrentPortfolio portfolio;
    private final Frames frames;

    PipelinePages(Rankings rankings, Stages stages, People people, CurrentPortfolio portfolio, Frames frames) {
        this.rankings = rankings;
        this.stages = stages;
        this.people = people;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    String base() {
        return "/p/" + portfolio.slug();
    }

    TemplateInstance page(Look look, int page, Says says) {
        var ranking = rankings.live(portfolio.id());
        var frame = frames.of(Nav.PIPELINE);
        var words = Words.in(frame.locale());
        var framed = says.outcome()
                .flatMap(outcome -> outcome.toast(base(), look, words))
                .map(frame::saying)
                .orElse(frame);
        var move = says.form(look, portfolio.role(), words);
        var bar = LookView.of(look, ranking, base(), words);
        if (look.view().equals(Look.ASIDE)) {
            return aside(ranking, framed, look, bar, page, move);
        }
        var cards =
                new Cards(ranking, look, base(), frame.locale(), says.typed().chosen());
        var head = new Heads(ranking, words).head(look.list());
        return look.list()
                ? list(cards.groups(), framed, look, bar, page, head, move)
                : new BoardPage(framed, head, bar, move, cards.lanes());
    }

    private ListPage list(
            List<Card.Group> groups,
            Frame frame,
            Look look,
            LookView bar,
            int page,
            BoardPage.Head head,
            MoveView move) {
        var pager = pager(groups.stream().mapToInt(Card.Group::size).sum(), page, look);
        int from = (pager.page() - 1) * ROWS;
        return new ListPage(frame, head, bar, move, Card.Group.cut(groups, from, from + ROWS), pager);
    }

    private Pager pager(int count, int page, Look look) {
        int pages = Math.max(1, (count + ROWS - 1) / ROWS);
        return new Pager(Math.max(1, Math.min(page, pages)), pages, look.address(base()));
    }

    private static <T> List<T> shown(List<T> all, Pager pager) {
        int from = (pager.page() - 1) * ROWS;
        return all.subList(from, Math.min(all.size(), from + ROWS));
    }

    private AsidePage aside(LiveRanking ranking, Frame frame, Look look, LookView bar, int page, MoveView move) {
        var words = Words.in(frame.locale());
        var all = ranking.aside().stream()
                .filter(candidate -> look.shows(candidate, ranking))
                .sorted(Comparator.comparing((Candidate c) -> c.useCase().stageSince())
                        .reversed())
                .toList();
        var pager = pager(all.size(), page, look);
        var shown = shown(all, pager);
        var moves = stages.leadingHere(
                portfolio.id(), shown.stream().map(c -> c.useCase().id()).toList());
        var rows = shown.stream().map(c -> row(c, moves, move, frame)).toList();
        var answer = all.isEmpty()
                ? look.restricts() ? words.none_match() : words.aside_none()
                : words.aside_answer(count(all, Stage.PARKED), count(all, Stage.REJECTED), count(all, Stage.RETIRED));
        return new AsidePage(frame, answer, bar, move, rows, pager);
    }

    private static int count(List<Candidate> candidates, Stage stage) {
        return (int)
                candidates.stream().filter(c -> c.useCase().stage() == stage).count();
    }

    private AsidePage.Row row(Candidate candidate, Map<UseCaseId, StageMove> moves, MoveView move, Frame frame) {
        var useCase = candidate.useCase();
        var led = moves.get(useCase.id());
        var reference = useCase.reference().toString();
        return new AsidePage.Row(
                reference,
                base() + "/use-cases/" + reference,
                useCase.title(),
                text(useCase.businessUnit()),
                Words.of(useCase.stage(), Words.in(frame.locale())),
                led == null ? "" : text(led.condition()),
                led == null ? "" : led.reason(),
                Figures.in(frame.locale())
                        .date(useCase.stageSince()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()),
                led == null ? "" : people.find(led.by()).map(Person::name).orElse(""),
                move.typed().chosen().contains(reference));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
