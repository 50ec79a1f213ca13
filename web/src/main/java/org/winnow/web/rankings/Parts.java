package org.winnow.web.rankings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.Weights;
import org.winnow.web.layout.Frame;

/** Parts of pages that many people look at, kept by everything they are a function of: a change of the portfolio makes a new key. */
@Singleton
class Parts {
    /** In characters, about as many bytes. */
    private static final int MOST_KEPT = 12_000_000;

    private final Cache<Key, Part> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Key key, Part part) -> part.size())
            .build();

    private final Cache<ChartKey, RawString> charts = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((ChartKey key, RawString chart) -> chart.toString().length())
            .build();

    private record Key(
            PortfolioId portfolio, long revision, Weights weights, String query, Locale locale, boolean selects) {}

    private record ChartKey(PortfolioId portfolio, long revision, Weights weights, Locale locale) {}

    Part of(PortfolioId portfolio, Asked asked, Frame frame, String base) {
        var ranking = asked.ranking();
        boolean selects = frame.place() != null && frame.place().contributes();
        var key = new Key(
                portfolio, ranking.revision(), ranking.weights(), asked.query().address(), frame.locale(), selects);
        return recent.get(
                key,
                k -> new PartViews(asked, k.locale(), base, selects, () -> chart(portfolio, ranking, k.locale(), base))
                        .part());
    }

    private RawString chart(PortfolioId portfolio, LiveRanking ranking, Locale locale, String base) {
        var key = new ChartKey(portfolio, ranking.revision(), ranking.weights(), locale);
        return charts.get(key, k -> PartViews.chart(ranking, locale, base));
    }
}
