package org.winnow.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a file, a cell or a confirmation: what was found, what was expected, what to do. */
@MessageBundle("refusals")
interface RefusalMessages {
    @Message("No file was chosen. Choose a CSV file and send it again.")
    String no_file();

    @Message("This file can't be read")
    String not_read();

    @Message("The file is empty. Expected: a header and at least one row. Choose another file.")
    String empty();

    @Message("The file has {fig:number(columns)} column names and no row below them. Add rows and upload it again.")
    String header_only(int columns);

    @Message(
            "Record {fig:number(record)}, which should name the columns, is blank or not there. Say which record holds the names.")
    String no_header(int record);

    @Message(
            "The file is a spreadsheet or an archive, not a CSV. Open it in your spreadsheet program, save it as CSV (UTF-8), and upload that.")
    String is_spreadsheet();

    @Message("The file is {kind}, not a CSV, whatever its name says. Choose a CSV file with one use case per row.")
    String is_other(String kind);

    @Message("a web page (HTML)")
    String kind_html();

    @Message("a picture")
    String kind_picture();

    @Message(
            "The file holds a byte of value 0 at position {fig:number(position)}, which no text has. Take it out or save the file as UTF-8.")
    String nul_byte(long position);

    @Message("The file has more than {megabytes} MB. Split it and import the parts one after another.")
    String too_many_bytes(String megabytes);

    @Message("The file has more than {rows} rows. Split it and import the parts one after another.")
    String too_many_rows(String rows);

    @Message("The record on line {fig:number(line)} has more than {cells} cells. Is the separator right?")
    String too_many_columns(long line, String cells);

    @Message(
            "A cell on line {fig:number(line)} is longer than {megabytes} MB, often because a quote is not closed. Shorten the cell or close the quote.")
    String cell_too_long(long line, String megabytes);

    @Message("A quote opened on line {fig:number(line)} is never closed. Close it and upload the file again.")
    String quote_open(long line);

    @Message(
            "The portfolio changed since you looked, and the import would do something else now. Look again and confirm.")
    String changed_meanwhile();

    @Message("The import was begun and not finished; nothing of it was saved. Look again and confirm.")
    String begun_not_done();

    @Message("It can’t be confirmed yet: say first how the marked columns are written.")
    String questions_open();

    @Message("This import was confirmed already, by you or somebody else. Nothing was done twice.")
    String not_staged();

    @Message("This upload was left for more than {days} days. Upload the file again.")
    String expired(String days);

    @Message(
            "Somebody acted on what this import touched, so it can’t be undone as a whole any more. Change the use cases one by one.")
    String acted_on();

    @Message("This import is undone already, or not confirmed.")
    String not_confirmed();

    @Message("“{value}” is not a number")
    String p_number(String value);

    @Message("“{value}” does not fit the decimal sign of its column, which writes {sign}")
    String p_number_mark(String value, String sign);

    @Message("“{value}” is not a rating from 1 to 5")
    String p_rating(String value);

    @Message("“{value}” is not a date")
    String p_date(String value);

    @Message("“{value}” is no day in the order of its column, {order}")
    String p_date_order(String value, String order);

    @Message("“{value}” is not passed, failed or not known")
    String p_gate(String value);

    @Message("“{value}” is not one of the options: {options}")
    String p_option(String value, String options);

    @Message("“{value}” is not yes or no")
    String p_yes_no(String value);

    @Message("“{value}” is not a stage: {stages}")
    String p_stage(String value, String stages);

    @Message("{names} …and {count} more")
    String and_more(String names, String count);

    @Message("“{value}” is not in {currency}, the currency of this portfolio")
    String p_currency(String value, String currency);

    @Message("“{value}” is no number of months of a plan; expected are 0 to {most}")
    String p_months(String value, String most);

    @Message("“{value}” is below 0; expected is 0 or more")
    String p_negative(String value);

    @Message("“{value}” is too large")
    String p_large(String value);

    @Message("The text has more than {most} characters")
    String p_long(String most);

    @Message("Least, likely and greatest must not fall: {value}")
    String p_falls(String value);

    @Message("The row has no title")
    String p_title();

    @Message("An earlier row is “{value}” too")
    String p_twice(String value);

    @Message("“{value}” is no reference of this portfolio")
    String p_reference(String value);

    @Message("Only a decider may import the stage “{value}”; kept beside")
    String p_role(String value);

    @Message("Not assessed yet: a criterion or a gate is open; stays a candidate")
    String p_not_ready();

    @Message("A gate fails, so it can’t be “{value}”; kept beside")
    String p_gate_failed(String value);

    @Message("{problem}. In row {row} (line {line}).")
    String in_row(String problem, String row, String line);

    @Message("{problem}. In {rows} rows, first in row {row} (line {line}).")
    String in_rows(String problem, String rows, String row, String line);

    @Message("and {count} more")
    String more_problems(String count);

    @Message("and {count} or more others")
    String many_problems(String count);

    @Message("These rows would be left out")
    String problems_title();

    @Message("The header row is “{typed}”, which is no number of a row; type 0 where there is none, else its number.")
    String header_unreadable(String typed);
}
