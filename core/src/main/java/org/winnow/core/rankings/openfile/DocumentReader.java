package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a whole document, also what is not asked for; the first thing wrong ends it. */
final class DocumentReader {
    static final String FORMAT = "winnow.ranking/1";

    private static final long USUAL_K = 10;

    private final Node root;

    private DocumentReader(Node root) {
        this.root = root;
    }

    static RankingDocument read(JsonNode tree) {
        var root = new Node(tree, "");
        Numbers.requireFinite(root);
        return new DocumentReader(root).read();
    }

    private RankingDocument read() {
        requireFormat();
        root.find("about").ifPresent(Node::requireFreeText);
        var criteria = root.need("criteria");
        var columns = CriteriaReader.read(criteria);
        var rows = CandidatesReader.read(root.need("candidates"), columns);
        var weights = WeightingReader.read(root.need("weights"), criteria, columns);
        var robustWeights = root.find("robustWeights").map(node -> WeightingReader.read(node, criteria, columns));
        var asks = asks(root.need("ask"));
        long k = root.find("k")
                .map(node -> node.whole(1, Robustness.GREATEST_WHOLE))
                .orElse(USUAL_K);
        Optional<Robustness> robustness = root.find("robustness").map(node -> Robustness.read(node, rows.size()));
        requireComputable();
        return new RankingDocument(
                (ObjectNode) root.value(), columns, rows, weights, robustWeights, asks, k, robustness);
    }

    /** First of all: what is another format, has other members. */
    private void requireFormat() {
        root.requireObject();
        root.find("format")
                .ifPresent(format -> format.require(
                        format.text().equals(FORMAT),
                        "\"" + FORMAT + "\"",
                        "this version computes documents of this format only"));
        root.only(
                "format",
                "about",
                "criteria",
                "weights",
                "robustWeights",
                "candidates",
                "ask",
                "k",
                "robustness",
                "result");
        root.need("format");
    }

    private static Set<Ask> asks(Node ask) {
        var asks = EnumSet.noneOf(Ask.class);
        ask.someItems().forEach(item -> asks.add(item.oneOf(Ask.class)));
        return asks;
    }

    private void requireComputable() {
        var computed = Parts.COMPUTED.stream().map(Ask::name).collect(Collectors.joining(", "));
        for (var item : root.at("ask").items()) {
            item.require(
                    Parts.COMPUTED.contains(item.oneOf(Ask.class)),
                    computed,
                    "this version computes " + computed + " only; take the others out of \"ask\"");
        }
    }
}
