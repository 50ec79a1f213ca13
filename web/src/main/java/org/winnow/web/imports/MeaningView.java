package org.winnow.web.imports;

import java.util.List;
import org.winnow.web.imports.ColumnView.OptionView;

/**
 * The values of a column that have to be told what they mean: all of a choice, a rating or a stage, else those taken for no value.
 *
 * @param silent the values that are taken for no value, in words, or empty
 */
record MeaningView(int index, String title, String silent, List<ValueView> values) {
    record ValueView(int number, String text, String times, List<OptionView> options, boolean open, boolean silent) {}
}
