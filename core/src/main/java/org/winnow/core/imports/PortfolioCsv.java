package org.winnow.core.imports;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.CellText;
import org.winnow.core.imports.checking.GateText;
import org.winnow.core.imports.writing.Exports;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.State;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;

/** Writes a portfolio as CSV. All facts, imported again, change nothing. */
@ApplicationScoped
public class PortfolioCsv {
    private final Portfolios portfolios;
    private final Fields fields;
    private final Gates gates;
    private final UseCaseLists useCases;
    private final Stages stages;

    PortfolioCsv(Portfolios portfolios, Fields fields, Gates gates, UseCaseLists useCases, Stages stages) {
        this.portfolios = portfolios;
        this.fields = fields;
        this.gates = gates;
        this.useCases = useCases;
        this.stages = stages;
    }

    /** Every listed use case with what stands of it, by reference. */
    public void facts(PortfolioId portfolio, OutputStream to) {
        var asked =
                fields.of(portfolio).stream().filter(field -> !field.archived()).toList();
        var allGates = gates.of(portfolio);
        var states = useCases
                .changedSince(portfolio, 0, asked.stream().map(Field::id).toList())
                .stream()
                .filter(State::listed)
                .toList();
        var answers = gates.answers(
                portfolio, states.stream().map(state -> state.useCase().id()).toList());
        var conditions = stages.conditions(portfolio);
        try (var csv = Exports.to(to, true)) {
            csv.row(header(asked, allGates, portfolios.terms(portfolio).currency()));
            for (var state : states) {
                csv.row(row(
                        state,
                        conditions.getOrDefault(state.useCase().id(), ""),
                        asked,
                        allGates,
                        answers.getOrDefault(state.useCase().id(), Map.of())));
            }
        }
    }

    private static List<String> header(List<Field> asked, List<Gate> gates, String currency) {
        var header = new ArrayList<>(List.of(
                Exports.REFERENCE.en(), "Title", "Description", "Business unit", "Stage", "Condition to bring back"));
        for (var field : asked) {
            var name = field.label().en();
            var unit = field.kind() == Kind.MONEY ? " (" + currency + ")" : "";
            if (estimated(field)) {
                Stream.of("least", "likely", "greatest").forEach(part -> header.add(name + ", " + part + unit));
            } else {
                header.add(name);
            }
        }
        gates.forEach(gate -> header.add(gate.label().en()));
        return header;
    }

    private static boolean estimated(Field field) {
        return field.kind() == Kind.MONEY || field.kind() == Kind.AMOUNT;
    }

    private static List<String> row(
            State state, String condition, List<Field> asked, List<Gate> gates, Map<GateId, GateAnswer> answers) {
        var row = new ArrayList<>(particulars(state.useCase()));
        row.add(condition);
        for (int i = 0; i < asked.size(); i++) {
            row.addAll(cells(state.contents().get(i), asked.get(i)));
        }
        for (var gate : gates) {
            var answer = answers.get(gate.id());
            row.add(answer == null || answer.answer() == Answer.WITHDRAWN ? "" : GateText.of(answer));
        }
        return row;
    }

    private static List<String> particulars(UseCase useCase) {
        var unit = useCase.businessUnit();
        return List.of(
                useCase.reference().toString(),
                useCase.title(),
                useCase.description(),
                unit == null ? "" : unit,
                stage(useCase.stage()));
    }

    private static String stage(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> cells(@Nullable Content content, Field field) {
        if (!estimated(field)) {
            return List.of(CellText.of(content, field));
        }
        return content instanceof Content.Estimate e
                ? List.of(
                        CellText.number(e.least(), field),
                        CellText.number(e.likely(), field),
                        CellText.number(e.greatest(), field))
                : List.of("", CellText.of(content, field), "");
    }

    /** Rows of a ranking in the order given, with the points of each criterion. */
    public void ranking(LiveRanking live, List<RankedRow> rows, OutputStream to) {
        var names = live.fields().stream()
                .collect(toMap(Field::id, field -> field.label().en()));
        try (var csv = Exports.to(to, true)) {
            var header = new ArrayList<>(List.of(
                    Exports.REFERENCE.en(),
                    Exports.RANK,
                    "Title",
                    "Business unit",
                    "Stage",
                    Exports.SCORE,
                    Exports.SCORE_IF_KNOWN,
                    Exports.KNOWN));
            live.scorecard().criteria().forEach(criterion -> header.add(Exports.POINTS + names.get(criterion.field())));
            csv.row(header);
            rows.forEach(row -> csv.row(ranked(row)));
        }
    }

    private static List<String> ranked(RankedRow row) {
        var useCase = row.candidate().useCase();
        var unit = useCase.businessUnit();
        var cells = new ArrayList<>(List.of(
                useCase.reference().toString(),
                String.valueOf(row.rank()),
                useCase.title(),
                unit == null ? "" : unit,
                stage(useCase.stage()),
                plain(row.score()),
                plain(row.scoreIfKnown()),
                plain(row.known())));
        for (double points : row.contributions().points()) {
            cells.add(plain(points));
        }
        return cells;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
