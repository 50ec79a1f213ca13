package org.winnow.web.usecases;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;
import org.winnow.web.layout.Sent;

/**
 * The form of one fact as it was typed.
 *
 * @param content which kind of content is chosen: value, estimate, bound, not-known or withdrawn
 * @param value a number, the key of an option, yes or no, a text or a date
 * @param seen the id of the fact that stood when the form was shown; empty for none
 */
record FactForm(
        String content,
        String value,
        String least,
        String likely,
        String greatest,
        String side,
        String bound,
        String source,
        String asOf,
        String seen) {
    static final String AS_VALUE = "value";
    static final String AS_ESTIMATE = "estimate";
    static final String AS_BOUND = "bound";
    static final String AS_NOT_KNOWN = "not-known";
    static final String AS_WITHDRAWN = "withdrawn";
    static final String AT_LEAST = "at-least";
    static final String AT_MOST = "at-most";

    static FactForm of(MultivaluedMap<String, String> form) {
        var sent = new Sent(form);
        return new FactForm(
                sent.text("content"),
                sent.text("value"),
                sent.text("least"),
                sent.text("likely"),
                sent.text("greatest"),
                sent.text("side"),
                sent.text("bound"),
                sent.text("source"),
                sent.text("as-of"),
                sent.text("seen"));
    }

    /** Filled with what stands. The source is asked for anew: a new figure seldom has the old one. */
    static FactForm of(@Nullable Fact fact, Field field) {
        var content = fact == null ? null : fact.content();
        var seen = fact == null ? "" : "" + fact.id().value();
        if (content instanceof Content.Estimate e) {
            return filled(
                    AS_ESTIMATE, "", text(e.least(), field), text(e.likely(), field), text(e.greatest(), field), seen);
        } else if (content instanceof Content.Bound b) {
            return new FactForm(
                    AS_BOUND,
                    "",
                    "",
                    "",
                    "",
                    b.side() == org.winnow.core.usecases.Side.AT_MOST ? AT_MOST : AT_LEAST,
                    text(b.number(), field),
                    "",
                    "",
                    seen);
        } else if (content instanceof Content.NotKnown) {
            return filled(AS_NOT_KNOWN, "", "", "", "", seen);
        }
        return filled(AS_VALUE, content == null ? "" : value(content, field), "", "", "", seen);
    }

    private static FactForm filled(
            String content, String value, String least, String likely, String greatest, String seen) {
        return new FactForm(content, value, least, likely, greatest, AT_MOST, "", "", "", seen);
    }

    private static String value(Content content, Field field) {
        if (content instanceof Content.Exact exact) {
            return text(exact.number(), field);
        } else if (content instanceof Content.Choice choice) {
            return choice.option();
        } else if (content instanceof Content.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        } else if (content instanceof Content.Words words) {
            return words.text();
        }
        return content instanceof Content.Day day ? Objects.toString(day.date()) : "";
    }

    private static String text(long number, Field field) {
        return FactText.typed(number, field.kind());
    }

    /** The same, typed against another fact that stands by now. */
    FactForm havingSeen(Fact fact) {
        return new FactForm(
                content,
                value,
                least,
                likely,
                greatest,
                side,
                bound,
                source,
                asOf,
                "" + fact.id().value());
    }

    public boolean is(String kind) {
        return content.equals(kind);
    }
}
