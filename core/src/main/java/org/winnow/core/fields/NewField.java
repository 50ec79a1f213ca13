package org.winnow.core.fields;

import java.util.List;
import org.winnow.core.ids.Label;

/** What is asked for when a portfolio adds a field of its own. Options are needed for a choice and a rating only. */
public record NewField(Kind kind, Of of, String unit, Label label, String hint, List<Label> options) {}
