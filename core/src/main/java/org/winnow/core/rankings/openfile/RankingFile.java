package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** A file of the format {@code winnow.ranking/1} that is in order, ready to be computed: without server or database. */
public final class RankingFile {
    private final RankingDocument document;

    private RankingFile(RankingDocument document) {
        this.document = document;
    }

    /** A file in order, or what is wrong with it. */
    public sealed interface Reading {
        record Good(RankingFile file) implements Reading {}

        record Bad(Problem problem) implements Reading {}
    }

    /** Reads and checks the whole of it, also what it does not ask for. */
    public static Reading read(byte[] bytes) {
        try {
            return new Reading.Good(of(JsonText.tree(bytes)));
        } catch (BadFile bad) {
            return new Reading.Bad(bad.problem());
        }
    }

    /**
     * A document of our own making.
     *
     * @throws IllegalArgumentException if it is not in order, which is our mistake
     */
    public static RankingFile written(JsonNode tree) {
        try {
            return of(tree);
        } catch (BadFile bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    private static RankingFile of(JsonNode tree) {
        return new RankingFile(DocumentReader.read(tree));
    }

    /** What is asked for and of how much, for whoever waits. */
    public String summary() {
        return document.asks().stream().map(Ask::name).collect(Collectors.joining(", ")) + " of "
                + document.rows().size() + " candidates by "
                + document.columns().size() + " criteria";
    }

    /**
     * Computes what is asked for.
     *
     * @param threads how many may work; the result is the same to the bit for every number
     */
    public Computed compute(int threads) {
        return new Computed(document.tree(), Parts.result(document, threads));
    }
}
