package org.winnow.web.imports;

import java.util.List;
import org.winnow.web.imports.ColumnView.OptionView;

/** The values of a column that feeds a choice, a rating or a stage. */
record MeaningView(int index, String title, List<ValueView> values) {
    record ValueView(int number, String text, String times, List<OptionView> options, boolean open) {}
}
