package org.winnow.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a file and its columns are taken for. */
@MessageBundle("mapping")
interface MappingMessages {
    @Message("Columns: {fig:number(mapped)} of {fig:number(all)} feed something, the rest are kept beside the use case")
    String columns_title(int mapped, int all);

    @Message("{encoding}, separated by {separator}, {header}: found in the file.")
    String found(String encoding, String separator, String header);

    @Message("names in record {fig:number(record)}")
    String header_in(int record);

    @Message("no names")
    String header_none();

    @Message("Change how it is read")
    String change_reading();

    @Message("Encoding")
    String encoding();

    @Message("Separator")
    String separator();

    @Message("Quote")
    String quote();

    @Message("Record with the names (0: none)")
    String header_record();

    @Message("Read it so")
    String read_again();

    @Message("comma")
    String comma();

    @Message("semicolon")
    String semicolon();

    @Message("tab")
    String tab();

    @Message("bar")
    String bar();

    @Message("double")
    String quote_double();

    @Message("single")
    String quote_single();

    @Message("none")
    String quote_none();

    @Message("{count} rows have another number of cells than the header, the first on line {line}.")
    String uneven(String count, String line);

    @Message(
            "{count} cells hold characters that were lost or do not fit this encoding. Try another encoding, or mend the file.")
    String damaged(String count);

    @Message("Their column")
    String their_column();

    @Message("Sample values")
    String samples();

    @Message("Feeds")
    String our_field();

    @Message("What {column} feeds")
    String our_field_for(String column);

    @Message("Suggestion")
    String suggestion();

    @Message("feeds no field")
    String feeds_nothing();

    @Message("chosen")
    String chosen();

    @Message("sure, {percent}")
    String sure(String percent);

    @Message("likely, {percent}")
    String likely(String percent);

    @Message("needs you")
    String needs_you();

    @Message("Filled")
    String filled();

    @Message("How it is written")
    String values();

    @Message("Kept beside the use case")
    String keep_beside();

    @Message("{name}, least")
    String part_least(String name);

    @Message("{name}, likely")
    String part_likely(String name);

    @Message("{name}, greatest")
    String part_greatest(String name);

    @Message("Id in front, {name} behind")
    String id_and(String name);

    @Message("Decimal sign")
    String decimal();

    @Message("1,234.5")
    String decimal_point();

    @Message("1.234,5")
    String decimal_comma();

    @Message("Order of dates")
    String dates();

    @Message("day first: 31/12/2026")
    String day_first();

    @Message("month first: 12/31/2026")
    String month_first();

    @Message("choose")
    String choose();

    @Message("Apply and check again")
    String apply_columns();

    @Message(
            "{fig:number(shown)} of {fig:number(all)} columns stand on this page. Apply what you changed here before you turn it.")
    String columns_shown(int shown, int all);

    @Message("Title")
    String part_title();

    @Message("Description")
    String part_description();

    @Message("Business unit")
    String part_unit();

    @Message("Id of the source")
    String part_id();

    @Message("Winnow reference")
    String part_reference();

    @Message("Condition to bring back")
    String part_revival();

    @Message("Stage")
    String part_stage();

    @Message("Gate: {gate}")
    String gate_of(String gate);

    @Message("What the values mean")
    String meanings_title();

    @Message("{column} → {field}")
    String meanings_of(String column, String field);

    @Message("Value")
    String value();

    @Message("Times")
    String times();

    @Message("Means")
    String means();

    @Message("nothing stated")
    String nothing_stated();

    @Message("not known")
    String not_known();

    @Message("Take as text")
    String as_text();

    @Message("{value} ({times})")
    String value_times(String value, String times);

    @Message("taken for no value: {values}")
    String silent(String values);

    @Message("not understood")
    String not_understood();

    @Message("Apply and check again")
    String apply_meanings();
}
