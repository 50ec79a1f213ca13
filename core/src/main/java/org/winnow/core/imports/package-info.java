/**
 * Import of files that people have. The pure parts stand in sub-packages that know neither database nor portfolio: {@code reading} (bytes →
 * table), {@code values} (cell → value), {@code mapping} (column → destination), {@code writing} (table → CSV). This package may use all of
 * them, and none of them this one.
 *
 * <ol>
 *   <li>{@link org.winnow.core.imports.reading.CsvFiles#read} the kept bytes: a table with its dialect and census, or a refusal.
 *   <li>{@link org.winnow.core.imports.mapping.Profiles#of} the table, then {@link org.winnow.core.imports.mapping.Mapper#suggest}.
 *   <li>For each column a {@link org.winnow.core.imports.values.HeaderUnit}, and by its evidence the {@link
 *       org.winnow.core.imports.values.Convention} of numbers and dates, or a question to the person.
 *   <li>For each row {@link org.winnow.core.imports.mapping.Destination#text}, then {@link org.winnow.core.imports.values.Numbers}, {@link
 *       org.winnow.core.imports.values.Dates}, {@link org.winnow.core.imports.values.GateWords} or {@link
 *       org.winnow.core.imports.mapping.Options}.
 *   <li>Cells of a file that {@link org.winnow.core.imports.writing.Exports#ours} recognises pass through {@link
 *       org.winnow.core.imports.writing.Formulas#restore} first.
 * </ol>
 */
@NullMarked
package org.winnow.core.imports;

import org.jspecify.annotations.NullMarked;
