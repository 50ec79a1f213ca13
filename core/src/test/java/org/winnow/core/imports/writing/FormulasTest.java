package org.winnow.core.imports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.reading.CsvFiles;
import org.winnow.core.imports.reading.Reading;
import org.winnow.core.imports.reading.Source;

class FormulasTest {
    private static final String ALPHABET = "'=+-@\t\r\n＝ab1,\"";

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "-", "- one\n- two", "＝1+1"})
    void aFormulaGetsAnApostropheAndComesBack(String text) {
        assertThat(Formulas.neutralise(text)).isEqualTo("'" + text);
        assertThat(Formulas.restore("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Copilot", "-5", "-1250.75", "'tis", "'", "it's", "a=b"})
    void anOrdinaryTextStaysAsItIs(String text) {
        assertThat(Formulas.neutralise(text)).isEqualTo(text);
        assertThat(Formulas.restore(text)).isEqualTo(text);
    }

    @Test
    void whateverIsNeutralisedComesBackTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(6), 0, ALPHABET.length()).forEach(at -> text.append(ALPHABET.charAt(at)));
            assertThat(Formulas.restore(Formulas.neutralise(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void anExportIsKnownAsOursAndHoldsNoFormula() {
        var bytes = new ByteArrayOutputStream();
        try (var export = Exports.to(bytes, true)) {
            export.row(List.of(Exports.REFERENCE.zh(), "标题"));
            export.row(List.of("UC-0001", "=1+1"));
        }
        var table = ((Reading.Read) CsvFiles.read(Source.of(bytes.toByteArray()))).table();
        assertThat(Exports.ours(table.columns().stream().map(Column::header).toList()))
                .isTrue();
        assertThat(Exports.ours(List.of("Reference"))).isFalse();
        try (var rows = table.rows()) {
            assertThat(rows.next().cells()).containsExactly("UC-0001", "'=1+1");
        }
    }
}
