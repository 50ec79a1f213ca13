package org.winnow.web.usecases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of facts and of the form in which one is stated. */
@MessageBundle("facts")
public interface FactMessages {
    @Message("Facts")
    String facts_title();

    @Message("Each with its source and date. A change replaces nothing: the old figure stays in the history.")
    String facts_text();

    @Message("Field")
    String field();

    @Message("Value")
    String value_col();

    @Message("Source")
    String source();

    @Message("As of")
    String as_of();

    @Message("Recorded")
    String recorded();

    @Message("Also")
    String other();

    @Message("Edit")
    String edit();

    @Message("Edit {name}")
    String edit_of(String name);

    @Message("History")
    String history();

    @Message("History of {name}")
    String history_of(String name);

    @Message("Actions")
    String actions();

    @Message("{who}, {date}")
    String by_on(String who, String date);

    @Message("nothing stated")
    String nothing_stated();

    @Message("not known")
    String not_known();

    @Message("withdrawn")
    String withdrawn();

    @Message("{least} – {likely} – {greatest}")
    String estimate(String least, String likely, String greatest);

    @Message("at most {number}")
    String at_most(String number);

    @Message("at least {number}")
    String at_least(String number);

    @Message("{number} · {wording}")
    String rating(long number, String wording);

    @Message("{text} {unit}")
    String with_unit(String text, String unit);

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("a year")
    String unit_year();

    @Message("a month")
    String unit_month();

    @Message("months")
    String unit_months();

    @Message("people")
    String unit_people();

    @Message("FTE")
    String unit_fte();

    @Message("hours a month")
    String unit_hours();

    @Message("{name} of {reference}")
    String fact_title(String name, String reference);

    @Message("What stands: {stands}")
    String fact_stands(String stands);

    @Message("What do you state?")
    String content();

    @Message("A value")
    String as_value();

    @Message("An estimate")
    String as_estimate();

    @Message("A bound")
    String as_bound();

    @Message("Not known: asked, and nobody knows")
    String as_not_known();

    @Message("Withdraw: state nothing again")
    String as_withdrawn();

    @Message("An answer")
    String as_answer();

    @Message("Least")
    String least();

    @Message("Likely")
    String likely();

    @Message("Greatest")
    String greatest();

    @Message("Side")
    String side();

    @Message("at most")
    String at_most_label();

    @Message("at least")
    String at_least_label();

    @Message("Number")
    String number();

    @Message("1,200,000 or 1.2m")
    String number_hint();

    @Message("choose")
    String choose();

    @Message("Where the figure comes from")
    String source_hint();

    @Message("State")
    String state();

    @Message("Choose what you state.")
    String choose_content();

    @Message("Type a value, or choose “not known”.")
    String value_missing();

    @Message("“{typed}” is not one of the options.")
    String no_such_option(String typed);

    @Message("Least ({least}) is above likely ({likely}). Least ≤ likely ≤ greatest.")
    String least_above_likely(String least, String likely);

    @Message("Likely ({likely}) is above greatest ({greatest}). Least ≤ likely ≤ greatest.")
    String likely_above_greatest(String likely, String greatest);

    @Message("Found “{typed}”, which is below 0; expected is 0 or more.")
    String negative(String typed);

    @Message("Found “{typed}” months; expected are 0 to {fig:number(most)}.")
    String months_of_plan(String typed, int most);

    @Message("A rating is 1, 2, 3, 4 or 5; found “{typed}”.")
    String rating_out_of_range(String typed);

    @Message("“{typed}” can't be read as a number. Write 1200000, 1,200,000 or 1.2m, with a point before decimals.")
    String not_a_number(String typed);

    @Message("“{typed}” has too many decimals; at most {decimals} are kept.")
    String too_fine(String typed, int decimals);

    @Message("“{typed}” is too large to be kept.")
    String too_large(String typed);

    @Message("“{typed}” is not a date. Write it as 2026-11-24.")
    String not_a_date(String typed);

    @Message("Another value was stated meanwhile")
    String clash_title();

    @Message("{who} stated on {when}:")
    String clash_theirs(String who, String when);

    @Message("You typed:")
    String clash_mine();

    @Message("Keep theirs")
    String clash_keep();

    @Message("Nothing of yours was saved. Keep theirs, or state yours anew with the button below.")
    String clash_help();

    @Message("History of {name}, {reference}")
    String history_title(String name, String reference);

    @Message("{#if count == 1}Stated once.{#else}Stated {fig:number(count)} times; the newest counts.{/if}")
    String history_answer(int count);

    @Message("Stated once.")
    String history_answer_one();
}
