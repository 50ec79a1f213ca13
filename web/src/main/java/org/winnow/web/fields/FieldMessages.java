package org.winnow.web.fields;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the vocabulary of facts. */
@MessageBundle("fields")
public interface FieldMessages {
    @Message("Fields")
    String title();

    @Message("Portfolio")
    String portfolio();

    @Message(
            "{fig:number(live)} fields say what can be stated of a use case; {fig:number(archived)} more are archived.")
    String answer(long live, long archived);

    @Message(
            "A field’s kind and key stay for ever; its names and hint may change. What was stated in an archived field stays.")
    String why();

    @Message("The vocabulary")
    String list();

    @Message("English name")
    String name_en();

    @Message("Chinese name")
    String name_zh();

    @Message("Kind")
    String kind();

    @Message("Unit")
    String unit();

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

    @Message("Says something of")
    String of();

    @Message("State")
    String state();

    @Message("in use")
    String in_use();

    @Message("archived")
    String archived();

    @Message("Money")
    String kind_money();

    @Message("Amount")
    String kind_amount();

    @Message("Rating 1 to 5")
    String kind_rating();

    @Message("Choice")
    String kind_choice();

    @Message("Yes or no")
    String kind_yes_no();

    @Message("Text")
    String kind_text();

    @Message("Date")
    String kind_date();

    @Message("the use case")
    String of_use_case();

    @Message("one way to do it")
    String of_variant();

    @Message("Add a field of your own")
    String add();

    @Message("It appears in the forms of all use cases at once, and imports can fill it.")
    String add_why();

    @Message("Add the field")
    String add_button();

    @Message("One name is enough; the other language shows it too until you give one.")
    String names_hint();

    @Message("What belongs in it")
    String hint();

    @Message("English hint")
    String hint_en();

    @Message("Chinese hint")
    String hint_zh();

    @Message("For an amount, or how money is counted: a year")
    String unit_hint();

    @Message("Options, or the five wordings of a rating from 1 to 5")
    String options();

    @Message("One on each line; Chinese after a vertical bar, if you have it: High | 高")
    String options_hint();

    @Message("Field “{name}”")
    String title_of(String name);

    @Message("{kind}; says something of {of}. Key: {key}.")
    String field_answer(String kind, String of, String key);

    @Message("Names and hints")
    String rename();

    @Message("Columns of imports and what was stated stay with the field whatever it is called.")
    String rename_why();

    @Message("Save names")
    String rename_button();

    @Message("Archive")
    String archive();

    @Message("Nothing was archived: a criterion of the scorecard in force reads this field.")
    String still_read();

    @Message(
            "Archived, nobody could state it any more, while the scorecard would go on judging by it. Take it out of the scorecard first, or archive it all the same.")
    String still_read_why();

    @Message("Archive it all the same")
    String archive_sure();

    @Message("To the scorecard")
    String to_scorecard();

    @Message("It leaves the forms; what was stated in it stays, and it can come back.")
    String archive_why();

    @Message("Bring back")
    String revive();

    @Message("Nothing was saved: somebody changed this field in the meantime. It is called “{en}” and “{zh}” now.")
    String meanwhile(String en, String zh);

    @Message("What you typed stands below, theirs beside it. Saving again puts yours in place of theirs.")
    String meanwhile_why();

    @Message("now: {theirs}")
    String theirs(String theirs);

    @Message("“{name}” is added.")
    String done_added(String name);

    @Message("It is called “{name}” now.")
    String done_renamed(String name);

    @Message("“{name}” is archived.")
    String done_archived(String name);

    @Message("“{name}” is back.")
    String done_revived(String name);

    @Message("Both names are empty; type one in English or Chinese.")
    String name_missing();

    @Message(
            "The field “{en}” ({zh}) already bears that name; two fields of one name can’t be told apart. Choose another.")
    String name_taken(String en, String zh);

    @Message("{what} has {fig:number(count)} characters; at most {fig:number(limit)} are taken. Shorten it.")
    String too_long(String what, int count, int limit);

    @Message("No kind is chosen; choose one.")
    String kind_missing();

    @Message("Options found: {fig:number(found)}. A choice needs two or more; type one on each line.")
    String options_of_choice(int found);

    @Message("Wordings found: {fig:number(found)}. A rating needs exactly five, one on each line.")
    String options_of_rating(int found);

    @Message(
            "Options found: {fig:number(found)}. Only a choice or a rating has any; clear them or choose another kind.")
    String options_of_none(int found);
}
