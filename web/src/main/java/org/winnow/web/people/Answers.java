package org.winnow.web.people;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.winnow.core.people.Language;

/** Answers that several resources give. */
final class Answers {
    private Answers() {}

    static Response goTo(String localPath, NewCookie... cookies) {
        return Response.seeOther(URI.create(localPath)).cookie(cookies).build();
    }

    static String first(MultivaluedMap<String, String> form, String field) {
        @Nullable String value = form.getFirst(field);
        return value == null ? "" : value;
    }

    static Language language(String typed) {
        return typed.equals("zh") ? Language.ZH : Language.EN;
    }
}
