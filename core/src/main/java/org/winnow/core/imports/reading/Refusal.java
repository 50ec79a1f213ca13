package org.winnow.core.imports.reading;

/** Why a file cannot be read as a table: what was found, what was expected, and by {@link #advice()} what to do. */
public sealed interface Refusal {

    /** What the person can do. */
    enum Advice {
        CHOOSE_ANOTHER_FILE,
        SAVE_AS_CSV,
        SPLIT_THE_FILE,
        ADD_ROWS,
        CORRECT_HEADER_ROW,
        CLOSE_THE_QUOTE,
        SHORTEN_THE_CELL,
        TAKE_OUT_NUL_BYTES
    }

    Advice advice();

    record Empty() implements Refusal {
        @Override
        public Advice advice() {
            return Advice.CHOOSE_ANOTHER_FILE;
        }
    }

    /** Names of columns, and no row below them. */
    record HeaderOnly(int columns) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.ADD_ROWS;
        }
    }

    /** The record that should name the columns is not there or blank. */
    record NoHeader(int record) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.CORRECT_HEADER_ROW;
        }
    }

    record NotCsv(FileKind found) implements Refusal {
        @Override
        public Advice advice() {
            return found.spreadsheet() ? Advice.SAVE_AS_CSV : Advice.CHOOSE_ANOTHER_FILE;
        }
    }

    /** A byte of value 0 in a file that is not UTF-16; position counted from 0. */
    record NulByte(long position) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.TAKE_OUT_NUL_BYTES;
        }
    }

    /** More than {@link Limits#BYTES}. */
    record TooManyBytes(long limit) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.SPLIT_THE_FILE;
        }
    }

    /** More than {@link Limits#ROWS}; line: where the first row beyond begins. */
    record TooManyRows(long limit, long line) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.SPLIT_THE_FILE;
        }
    }

    /** More than {@link Limits#COLUMNS} in the record that begins on this line. */
    record TooManyColumns(long limit, long line) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.SPLIT_THE_FILE;
        }
    }

    /** A cell of more than {@link Limits#CELL_BYTES}, often the work of a quote that is never closed. */
    record CellTooLong(long limit, long line) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.SHORTEN_THE_CELL;
        }
    }

    /** The file ends inside quotes that were opened in the record that begins on this line. */
    record QuoteNotClosed(long line) implements Refusal {
        @Override
        public Advice advice() {
            return Advice.CLOSE_THE_QUOTE;
        }
    }
}
