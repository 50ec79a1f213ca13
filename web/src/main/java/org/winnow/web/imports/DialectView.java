package org.winnow.web.imports;

import java.util.List;
import org.winnow.web.imports.ColumnView.OptionView;

/** What a file is taken for; remarks: rows of uneven length, lost characters. */
record DialectView(
        String found,
        List<String> remarks,
        List<OptionView> encodings,
        List<OptionView> separators,
        List<OptionView> quotes,
        int header) {}
