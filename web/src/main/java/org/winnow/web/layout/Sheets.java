package org.winnow.web.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * Whole pages, kept by everything they are a function of but for the token of forms, which is filled in for each visit. What a page is a
 * function of is read anew for every request: who asks, what they may do, the revision of the portfolio.
 */
@Singleton
public class Sheets {
    /** In bytes. */
    private static final int MOST_KEPT = 16_000_000;

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Cache<Key, Sheet> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Key key, Sheet sheet) -> sheet.size())
            .build();

    private final FormToken token;

    Sheets(FormToken token) {
        this.token = token;
    }

    private record Key(Frame frame, String formPage, Object what) {}

    /**
     * Answers with a page, made now or before.
     *
     * @param frame around it
     * @param what everything else that the page is a function of, with {@code equals}
     * @param page makes it in the frame that is handed in
     */
    public Response answer(Frame frame, Object what, Function<Frame, TemplateInstance> page) {
        var key = new Key(frame.withToken(FormToken.HOLE), token.page(), what);
        var sheet = recent.get(key, k -> token.leavingHoles(() -> sheet(page.apply(k.frame()))));
        return Response.ok(sheet.with(token.token()), HTML).build();
    }

    private static Sheet sheet(TemplateInstance page) {
        return Sheet.of(page.render(), FormToken.HOLE);
    }
}
