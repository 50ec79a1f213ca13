package org.winnow.core.scorecards;

import org.winnow.core.ids.FieldId;

/**
 * What is judged: one field on a fixed scale.
 *
 * @param weight inside its family, 0 to 1; those of a family sum to 1
 */
public record Criterion(FieldId field, Family family, Better better, double weight, Scale scale) {}
