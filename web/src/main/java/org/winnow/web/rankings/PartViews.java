package org.winnow.web.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Pager;
import org.winnow.web.layout.SortLink;

/** Makes the part of the page that changes when a weight moves. */
final class PartViews {
    private static final int ROWS = 25;

    private final LiveRanking ranking;
    private final Query query;
    private final Frame frame;
    private final String base;
    private final RowViews views;
    private final RankingMessages words;

    PartViews(LiveRanking ranking, Query query, Frame frame, String base) {
        this.ranking = ranking;
        this.query = query;
        this.frame = frame;
        this.base = base;
        this.views = RowViews.of(ranking, base, frame.locale());
        this.words = views.words();
    }

    RankingPart part() {
        var matches = query.filter().asPredicate(ranking.gates());
        var rows = ranking.ranked().stream()
                .filter(row -> matches.test(row.candidate()))
                .sorted(query.order().comparator())
                .toList();
        var answer = new Answers(ranking, query.triesWeights(), words, views.figures()).answer();
        var apart = apart(matches);
        int matching =
                rows.size() + apart.stream().mapToInt(a -> a.rows().size()).sum();
        return new RankingPart(
                frame,
                answer,
                BubbleChart.of(ranking, views).orElse(null),
                list(rows, matching),
                query.page() == 1 ? apart : List.of(),
                ranking.ranked().isEmpty() ? "" : words.re_ranked(first()));
    }

    private String first() {
        return ranking.ranked().get(0).candidate().useCase().title();
    }

    private List<Apart> apart(Predicate<Candidate> matches) {
        var apart = new ArrayList<Apart>();
        var failing =
                ranking.failing().stream().filter(matches).map(views::failing).toList();
        var running =
                ranking.running().stream().filter(matches).map(views::running).toList();
        if (!failing.isEmpty()) {
            apart.add(new Apart(words.failing(), words.failing_why(), failing));
        }
        if (!running.isEmpty()) {
            apart.add(new Apart(words.running(), words.running_why(), running));
        }
        return apart;
    }

    private RankingPart.ListView list(List<RankedRow> rows, int matching) {
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int page = Math.min(query.page(), pages);
        int from = (page - 1) * ROWS;
        int to = Math.min(rows.size(), from + ROWS);
        var shown = rows.subList(from, to).stream().map(views::ranked).toList();
        var columns = new ColumnViews(query, words, Words.finding(frame.locale()), unit(), this::head);
        return new RankingPart.ListView(
                head(words.rank(), Order.RANK),
                head(words.use_case(), Order.TITLE),
                columns.heads(),
                columns.choices(),
                query.hidden(Set.of(Query.COLUMNS)),
                base + "/" + query.withoutColumns(),
                shown,
                new Pager(page, pages, base + "/" + query.withoutPage()),
                shownText(from, to, rows.size()),
                query.text(),
                query.filters(),
                matching,
                ranking.ranked().size()
                        + ranking.failing().size()
                        + ranking.running().size(),
                base + "/" + query.withoutFilters(),
                ranking.terms().currency(),
                query.hidden(Set.of()),
                query.hidden(Set.of(Query.TEXT)));
    }

    private String shownText(int from, int to, int count) {
        var text = count == 0 ? "" : words.shown(from + 1, to, count) + " · ";
        return text + words.kept_out(ranking.aside().size());
    }

    private String unit() {
        return views.figures().millionsOf(ranking.terms().currency());
    }

    private SortLink head(String text, Order order) {
        var now = query.order() == order ? order.direction() : "none";
        return new SortLink(text, base + "/" + query.with(Query.SORT, order.address()), now);
    }
}
