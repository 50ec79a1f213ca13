package org.winnow.core.imports.reading;

/**
 * A column of a table.
 *
 * @param index place, counted from 0
 * @param name what a person reads: trimmed, one line, never blank, distinct in the table
 * @param header the cell as it stands in the file; empty where the file names no columns
 */
public record Column(int index, String name, String header) {}
