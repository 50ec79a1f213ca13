/**
 * Reads what people write in a cell.
 *
 * <p>Once per column, while its cells stream by, feed {@link org.winnow.core.imports.values.Evidence} and take its {@link
 * org.winnow.core.imports.values.Convention}s: which sign is the decimal mark, whether the day or the month comes first. Where the column
 * does not decide it, ask the person once for the column; a cell is never guessed. Then parse each cell with {@link
 * org.winnow.core.imports.values.Numbers}, {@link org.winnow.core.imports.values.Dates}, {@link
 * org.winnow.core.imports.values.GateWords} or {@link org.winnow.core.imports.values.Fillers}: the answer is a {@link
 * org.winnow.core.imports.values.Parsed}.
 */
@NullMarked
package org.winnow.core.imports.values;

import org.jspecify.annotations.NullMarked;
