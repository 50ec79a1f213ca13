package org.winnow.core.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DamagedFilesTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static Table read(byte[]... parts) {
        var file = new ByteArrayOutputStream();
        for (var part : parts) {
            file.writeBytes(part);
        }
        return ((Reading.Read) CsvFiles.read(Source.of(file.toByteArray()))).table();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDamagedByteAmongFewCharactersLeavesTheFileUtf8AndIsCounted() {
        var table = read(utf8("Id,Title\n1,Prüfung\n2,Gr"), new byte[] {(byte) 0xFC}, utf8("n\n"));
        assertThat(table.dialect().encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(table.census().damagedCells()).isEqualTo(1);
    }

    @Test
    void utf8ThatWasReadAsWesternOnceIsCountedAsDamaged() {
        var table = read(
                new String(utf8("Id,Title\n1,Prüfung – kurz\n2,Grün\n3,plain\n"), WESTERN).getBytes(WESTERN),
                utf8("4,x"));
        assertThat(table.dialect().encoding()).isEqualTo(Encoding.UTF_8);
        var twice = read(utf8(new String(utf8("Id,Title\n1,Prüfung\n2,Grün\n3,plain\n"), WESTERN)));
        assertThat(twice.census().damagedCells()).isEqualTo(2);
    }

    @Test
    void westernAndChineseTextsWithoutUtf8CharactersAreReadAsSuch() {
        assertThat(read("Id,Title\n1,Prüfung für Größen\n".getBytes(WESTERN))
                        .dialect()
                        .encoding())
                .isEqualTo(Encoding.WINDOWS_1252);
        var chinese = read("编号,标题\n1,合同审查助手，用于采购部门的合同条款核对\n".getBytes(CHINESE));
        assertThat(chinese.dialect().encoding()).isEqualTo(Encoding.GB_18030);
        assertThat(chinese.census().damagedCells()).isZero();
    }
}
