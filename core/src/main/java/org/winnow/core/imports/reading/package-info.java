/**
 * Reads an uploaded file as a table, without a database and without holding it in memory.
 *
 * <p>Begin at {@link org.winnow.core.imports.reading.CsvFiles#read(Source)}: it finds out what the file is (a {@link
 * org.winnow.core.imports.reading.Dialect}) and answers a {@link org.winnow.core.imports.reading.Table} or a {@link
 * org.winnow.core.imports.reading.Refusal}. To correct the dialect call {@link
 * org.winnow.core.imports.reading.CsvFiles#read(Source, Dialect)}. {@code table.rows()} reads the file anew from the beginning, as often as
 * wanted, each cell as it stands in the file.
 */
@NullMarked
package org.winnow.core.imports.reading;

import org.jspecify.annotations.NullMarked;
