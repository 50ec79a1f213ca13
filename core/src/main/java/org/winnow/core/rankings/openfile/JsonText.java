package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.winnow.core.rankings.openfile.Problem.Position;

/** Turns text into a tree, strictly: each member once, nothing after the end, at most 64 levels. */
final class JsonText {
    private static final int DEEPEST = 64;

    private static final JsonFactory PARSERS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    static JsonNode tree(byte[] bytes) {
        var text = Utf8.text(bytes);
        try (var parser = PARSERS.createParser(text)) {
            var tree = tree(parser);
            Utf8.requireWholeCharacters(text);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw bad(parser, "nothing");
            }
            JsonNode tree = JsonTree.of(parser);
            if (parser.nextToken() != null) {
                throw bad(parser, "more text after the end of the document");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw bad(parser, e);
        }
    }

    /** Where the limits of the parser are met, its message holds no place; the parser itself knows it. */
    private static BadFile bad(JsonParser parser, JsonProcessingException e) {
        var place = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
        var found = e.getOriginalMessage().replaceAll("(?s)\\s*\\(?(start marker )?at \\[Source.*|[\\r\\n].*", "");
        return bad(new Position(place.getLineNr(), place.getColumnNr()), found);
    }

    private static BadFile bad(JsonParser parser, String found) {
        var place = parser.currentTokenLocation();
        return bad(new Position(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())), found);
    }

    static BadFile bad(Position position, String found) {
        return new BadFile(new Problem(
                position,
                found,
                "JSON in UTF-8 (RFC 8259), each member once, at most " + DEEPEST + " levels deep",
                "mend the text at this place; not known is written null"));
    }
}
