package org.winnow.web.layout;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.winnow.core.people.Language;

/** Parts of the frame that are the same as long as the program runs, rendered once in each language. */
@Singleton
public class FixedParts {
    private final Map<Language, Fixed> made = new ConcurrentHashMap<>();
    private final Assets assets;

    FixedParts(Assets assets) {
        this.assets = assets;
    }

    /**
     * In one language.
     *
     * @param links to style sheets and scripts
     * @param keys the list of keys
     */
    public record Fixed(RawString links, RawString keys) {}

    Fixed in(Language language) {
        return made.computeIfAbsent(language, this::render);
    }

    private Fixed render(Language language) {
        return new Fixed(
                rendered(new LinksPiece(assets.styles(), assets.scripts(), assets.htmx()), language),
                rendered(new KeysPiece(), language));
    }

    private static RawString rendered(TemplateInstance piece, Language language) {
        return new RawString(piece.setLocale(language.locale()).render());
    }
}
