package org.winnow.web.layout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** Messages for what is not written in a template. */
public final class Bundles {
    private Bundles() {}

    /** Those of one bundle in the language of a reader. */
    public static <T> T in(Class<T> bundle, Locale locale) {
        return locale.getLanguage().equals("zh")
                ? MessageBundles.get(bundle, Localized.Literal.of("zh"))
                : MessageBundles.get(bundle);
    }
}
