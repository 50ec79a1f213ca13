package org.winnow.web.layout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.winnow.web.security.Refusal;
import org.winnow.web.security.RefusalPage;

/** The page at the door, made without asking the database or who it is. */
@ApplicationScoped
class RefusalPages implements RefusalPage {
    private final Assets assets;

    RefusalPages(Assets assets) {
        this.assets = assets;
    }

    @Override
    public String html(Refusal refusal) {
        var english = MessageBundles.get(LayoutMessages.class);
        var chinese = MessageBundles.get(LayoutMessages.class, Localized.Literal.of("zh"));
        var languages = List.of(says("en", refusal, english), says("zh-Hans", refusal, chinese));
        return new RefusedPage(refusal.status(), styles(refusal), languages).render();
    }

    /** Under a host that isn't ours nothing is answered, so neither are styles. */
    private List<String> styles(Refusal refusal) {
        return refusal == Refusal.FOREIGN_HOST ? List.of() : assets.styles();
    }

    private static RefusedPage.Says says(String lang, Refusal refusal, LayoutMessages words) {
        return switch (refusal) {
            case FOREIGN_HOST -> new RefusedPage.Says(lang, words.error_421(), words.error_421_way());
            case FOREIGN_PAGE -> new RefusedPage.Says(lang, words.foreign_page(), words.foreign_page_way());
            case TOO_LARGE -> new RefusedPage.Says(lang, words.error_413(), words.error_413_way());
        };
    }
}
