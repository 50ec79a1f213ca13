package org.winnow.web.rankings;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.web.layout.Pager;
import org.winnow.web.layout.SortLink;

/** Makes the part of the page that changes when a weight moves. */
final class PartViews {
    private static final RawString NOTHING = new RawString("");

    private final Asked asked;
    private final LiveRanking ranking;
    private final Query query;
    private final Locale locale;
    private final String base;
    private final boolean selects;
    private final RowViews views;
    private final RankingMessages words;
    private final Supplier<RawString> chart;

    /** @param chart gives what {@link #chart} made, now or before */
    PartViews(Asked asked, Locale locale, String base, boolean selects, Supplier<RawString> chart) {
        this.chart = chart;
        this.asked = asked;
        this.ranking = asked.ranking();
        this.query = asked.query();
        this.locale = locale;
        this.base = base;
        this.selects = selects;
        this.views = RowViews.of(ranking, base, locale);
        this.words = views.words();
    }

    Part part() {
        var matches = query.filter().asPredicate(ranking.gates());
        var rows = asked.rows();
        var failing = ranking.failing().stream().filter(matches).toList();
        var running = ranking.running().stream().filter(matches).toList();
        var page = Slice.of(query.page(), rows.size(), failing.size(), running.size());
        var list = list(rows, page, rows.size() + failing.size() + running.size());
        return new Part(
                new Answers(asked, words, views.figures()).answer(),
                chart.get(),
                list,
                rendered(new TablePiece(list, list.rows(), selects)),
                rendered(new ApartPiece(list, apart(page, failing, running), selects)),
                ranking.ranked().isEmpty() ? "" : words.re_ranked(asked.changed(), Asked.TOP, first()),
                query.withoutPage());
    }

    /** The chart of a ranking, which no filter changes; nothing where too little is stated to draw. */
    static RawString chart(LiveRanking ranking, Locale locale, String base) {
        return BubbleChart.of(ranking, RowViews.of(ranking, base, locale))
                .map(chart -> rendered(new ChartPiece(chart), locale))
                .orElse(NOTHING);
    }

    private static RawString rendered(TemplateInstance piece, Locale locale) {
        return new RawString(piece.setLocale(locale).render());
    }

    private RawString rendered(TemplateInstance piece) {
        return rendered(piece, locale);
    }

    private String first() {
        return ranking.ranked().get(0).candidate().useCase().title();
    }

    /** Each list goes on with the pages, so that no page is endless. */
    private List<Apart> apart(Slice page, List<Candidate> failing, List<Candidate> running) {
        var apart = new ArrayList<Apart>();
        if (page.reaches(failing.size())) {
            var rows = page.of(failing).stream().map(views::failing).toList();
            apart.add(new Apart(words.failing(), words.failing_why(), rows, shown(page, failing.size())));
        }
        if (page.reaches(running.size())) {
            var rows = page.of(running).stream().map(views::running).toList();
            apart.add(new Apart(words.running(), words.running_why(), rows, shown(page, running.size())));
        }
        return apart;
    }

    private ListView list(List<RankedRow> rows, Slice page, int matching) {
        var columns = new ColumnViews(query, words, Words.finding(locale), unit(), this::head);
        return new ListView(
                head(words.rank(), Order.RANK),
                head(words.use_case(), Order.TITLE),
                columns.heads(),
                columns.choices(),
                query.hidden(Set.of(Query.COLUMNS)),
                base + "/" + query.withoutColumns(),
                page.of(rows).stream().map(views::ranked).toList(),
                new Pager(page.number(), page.count(), base + "/" + query.withoutPage()),
                shownText(page, rows.size()),
                query.text(),
                query.filters(),
                matching,
                ranking.ranked().size()
                        + ranking.failing().size()
                        + ranking.running().size(),
                base + "/" + query.withoutFilters(),
                query.hidden(Set.of()),
                query.hidden(Set.of(Query.TEXT)),
                Headings.of(rows, page, query.order(), Words.finding(locale)),
                query.order() == Order.UNIT,
                base + "/" + query.with(Query.SORT, (query.order() == Order.UNIT ? Order.RANK : Order.UNIT).address()));
    }

    private String shownText(Slice page, int count) {
        var text = page.reaches(count) ? shown(page, count) + " · " : "";
        return text + words.kept_out(ranking.aside().size());
    }

    private String shown(Slice page, int count) {
        return words.shown(page.from() + 1, page.to(count), count);
    }

    private String unit() {
        return views.figures().millionsOf(ranking.terms().currency());
    }

    private SortLink head(String text, Order order) {
        boolean here = query.order() == order;
        var now = here ? order.direction(query.reversed()) : "none";
        var wanted = here && !query.reversed() ? "-" + order.address() : order.address();
        return new SortLink(text, base + "/" + query.with(Query.SORT, wanted), now);
    }
}
