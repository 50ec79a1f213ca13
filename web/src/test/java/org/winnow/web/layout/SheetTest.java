package org.winnow.web.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {
    private static final String HOLE = "(a hole)";

    private static String filled(String page, String token) {
        return new String(Sheet.of(page, HOLE).with(token), UTF_8);
    }

    @Test
    void everyHoleIsFilledWhereverItIs() {
        assertThat(filled(HOLE + "中文" + HOLE + HOLE + "é", "t1")).isEqualTo("t1中文t1t1é");
        assertThat(filled("before " + HOLE, "t2")).isEqualTo("before t2");
        assertThat(filled(HOLE, "t3")).isEqualTo("t3");
    }

    @Test
    void aPageWithoutHolesStaysAsItIs() {
        assertThat(filled("<p>nothing to send</p>", "t")).isEqualTo("<p>nothing to send</p>");
    }

    @Test
    void oneFillingLeavesNothingForTheNext() {
        var sheet = Sheet.of("a " + HOLE + " z", HOLE);
        assertThat(new String(sheet.with("first"), UTF_8)).isEqualTo("a first z");
        assertThat(new String(sheet.with("second, longer"), UTF_8)).isEqualTo("a second, longer z");
    }

    @Test
    void itsSizeIsInBytes() {
        assertThat(Sheet.of("中" + HOLE, HOLE).size()).isEqualTo(3);
    }
}
