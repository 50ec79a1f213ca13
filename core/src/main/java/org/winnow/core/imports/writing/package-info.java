/** Writes tables as CSV: {@link org.winnow.core.imports.writing.Exports}; formulas neutralised reversibly by {@link org.winnow.core.imports.writing.Formulas}. */
@NullMarked
package org.winnow.core.imports.writing;

import org.jspecify.annotations.NullMarked;
