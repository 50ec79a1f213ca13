package org.winnow.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes an inventory of 40 columns to standard output, the same one each time, to measure imports with: {@code java InventoryFile.java ROWS}. */
public final class InventoryFile {
    private static final List<String> UNITS =
            List.of("Works", "Bank", "Retail", "Shared services", "Logistics", "Energy", "Health", "Research");
    private static final List<String> WORDS = List.of(
            "contract",
            "review",
            "loan",
            "memo",
            "parts",
            "search",
            "store",
            "chat",
            "claims",
            "triage",
            "energy",
            "forecast",
            "works",
            "council",
            "letters",
            "drawing",
            "code",
            "assistant",
            "safety",
            "report",
            "supplier",
            "quote",
            "warranty",
            "analysis",
            "tender",
            "translation",
            "invoice",
            "matching",
            "training",
            "planner",
            "audit",
            "evidence",
            "meter",
            "reading",
            "shift",
            "handover");
    private static final List<String> MONEY = List.of("Gross benefit a year", "Run cost a year", "Build cost");
    private static final List<String> RATINGS = List.of(
            "Reach of the change",
            "Strategic fit",
            "Burden of change",
            "Regulatory exposure",
            "Data sensitivity",
            "Technical uncertainty",
            "Dependence on one supplier");
    private static final List<String> AMOUNTS = List.of(
            "Time to first benefit (months)",
            "Users",
            "Requests a month",
            "Engineers needed (FTE)",
            "GPU hours a month",
            "Months to go-live");
    private static final List<String> GATES = List.of(
            "Permitted practice",
            "Accountable owner named",
            "Legal basis for personal data",
            "Residency kept",
            "Output can be checked",
            "Human oversight",
            "Security review possible");

    private final Random chance = new Random(1);

    private InventoryFile() {}

    public static void main(String[] words) {
        var file = new InventoryFile();
        try (var to = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            to.println(String.join(",", header()));
            for (int row = 1; row <= Integer.parseInt(words[0]); row++) {
                to.println(String.join(",", file.row(row)));
            }
        }
    }

    private static List<String> header() {
        var header =
                new ArrayList<>(List.of("ID", "Title", "Description", "Business unit", "Sponsor", "Accountable owner"));
        MONEY.forEach(name -> Stream.of("least", "likely", "greatest")
                .forEach(part -> header.add("\"" + name + ", " + part + " (EUR)\"")));
        RATINGS.forEach(name -> header.add(name + " (1-5)"));
        header.addAll(AMOUNTS);
        header.addAll(GATES);
        header.addAll(List.of("Sourcing", "Placement", "Model", "EU AI Act class", "Note"));
        return header;
    }

    private List<String> row(int number) {
        var row = new ArrayList<>(List.of("INV-" + number, text(5), text(24), one(UNITS), text(2), text(2)));
        MONEY.forEach(name -> {
            long likely = 1_000L * (1 + chance.nextInt(2_000));
            row.addAll(List.of("" + likely / 2, "" + likely, "" + 2 * likely));
        });
        RATINGS.forEach(name -> row.add(chance.nextInt(20) == 0 ? "not known" : "" + (1 + chance.nextInt(5))));
        AMOUNTS.forEach(name -> row.add("" + (1 + chance.nextInt(24))));
        GATES.forEach(name -> row.add(chance.nextInt(30) == 0 ? "failed: " + text(3) : "passed"));
        row.addAll(List.of(
                one(List.of("ready application", "foundation-model API", "own infrastructure")),
                one(List.of("public API", "private cloud", "own data centre", "edge")),
                one(List.of("hosted", "open")),
                one(List.of("minimal", "limited")),
                text(6)));
        return row;
    }

    private String text(int words) {
        return String.join(" ", Stream.generate(() -> one(WORDS)).limit(words).toList());
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
