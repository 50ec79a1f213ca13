package org.winnow.web.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.KeptForms;

/**
 * What was typed into this page's form before the session ended. The form stands filled after signing in, and is not sent: every page's forms
 * are filled by themselves. Only a page whose fields depend on what was typed asks here.
 */
@RequestScoped
public class Kept {
    public static final String PARAMETER = "kept";

    /** Where the form was sent to, kept beside its fields: a page may hold several forms. */
    public static final String ACTION = "sent-to";

    /** Stands beside the fields of a form that its own page refused, and not for want of a session. */
    public static final String REFUSED = "refused";

    private final CurrentVertxRequest request;
    private final CurrentPerson person;
    private final KeptForms forms;

    Kept(CurrentVertxRequest request, CurrentPerson person, KeptForms forms) {
        this.request = request;
        this.person = person;
        this.forms = forms;
    }

    /** True if this page is shown again after signing in, so that it can say that nothing has been sent yet. */
    public boolean present() {
        return !fields().isEmpty();
    }

    /** The path that the form was sent to. */
    public String action() {
        return value(ACTION).orElse("");
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(fields().getFirst(field));
    }

    public List<String> values(String field) {
        return fields().getOrDefault(field, List.of());
    }

    public MultivaluedMap<String, String> fields() {
        var token = request.getCurrent().request().getParam(PARAMETER);
        return token == null || !person.signedIn()
                ? new MultivaluedHashMap<>()
                : forms.find(person.id(), token).map(Kept::decode).orElseGet(MultivaluedHashMap::new);
    }

    /** Keeps what was sent to a form that can't be done as it was typed, for the page that holds it. Gives the path that brings it back. */
    public String refuse(PersonId whose, String page, String action, MultivaluedMap<String, String> fields) {
        var kept = new MultivaluedHashMap<>(fields);
        kept.putSingle(ACTION, action);
        kept.putSingle(REFUSED, "1");
        return keep(whose, page, kept);
    }

    /** Keeps fields for the page at this path. Gives the path that brings them back. */
    public String keep(PersonId whose, String page, MultivaluedMap<String, String> fields) {
        var token = forms.keep(whose, encode(fields));
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + token;
    }

    private static String encode(MultivaluedMap<String, String> fields) {
        var text = new StringJoiner("&");
        fields.forEach((name, values) -> values.forEach(value -> text.add(encode(name) + "=" + encode(value))));
        return text.toString();
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static MultivaluedHashMap<String, String> decode(String text) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            int at = pair.indexOf('=');
            fields.add(decodePart(pair.substring(0, at)), decodePart(pair.substring(at + 1)));
        }
        return fields;
    }

    private static String decodePart(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
