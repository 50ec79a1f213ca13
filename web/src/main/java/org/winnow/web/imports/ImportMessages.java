package org.winnow.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of upload, check and receipt. */
@MessageBundle("imports")
interface ImportMessages {
    @Message("Import")
    String title();

    @Message("Upload a file")
    String new_one();

    @Message(
            "Files imported so far: {fig:number(count)}. Nothing is lost: every cell of a file is accounted for in its receipt.")
    String list_answer(int count);

    @Message("No file has been imported yet.")
    String list_empty();

    @Message("Any CSV with one use case per row will do. Nothing is saved before you have seen what would happen.")
    String list_empty_why();

    @Message("File")
    String file();

    @Message("Source")
    String register();

    @Message(
            "Where the list comes from. Its own ids are unique within the source, so the next file of the same source is recognised row by row.")
    String register_hint();

    @Message("State")
    String state();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Rows")
    String rows();

    @Message("not confirmed")
    String staged();

    @Message("being written")
    String confirming();

    @Message("confirmed")
    String confirmed();

    @Message("undone")
    String undone();

    @Message("expired")
    String stale();

    @Message("Import use cases from a file")
    String new_title();

    @Message("Choose a CSV file. You see what would happen before anything is saved.")
    String new_answer();

    @Message(
            "Up to {megabytes} MB, {rows} rows and {columns} columns; any encoding, separator and header are found in the file and can be corrected.")
    String new_why(String megabytes, String rows, String columns);

    @Message("File")
    String choose_file();

    @Message("Upload and check")
    String upload();

    @Message("Import · {file}")
    String review_title(String file);

    @Message("{ready} of {rows} rows are ready.")
    String answer_ready(String ready, String rows);

    @Message(
            "{#if count == 1}One row can’t be taken as it is.{#else}{fig:number(count)} rows can’t be taken as they are.{/if}")
    String answer_rejected(int count);

    @Message("{#if count == 1}One may be a double.{#else}{fig:number(count)} may be doubles.{/if}")
    String answer_doubles(int count);

    @Message(
            "{#if count == 1}One was changed on both sides.{#else}{fig:number(count)} were changed on both sides.{/if}")
    String answer_both_changed(int count);

    @Message("Nothing in this file is new: everything in it stands already. Importing it again would change nothing.")
    String answer_same();

    @Message("Nothing in this file is new: {same} of {rows} rows stand already.")
    String answer_nothing_new(String same, String rows);

    @Message("First say how some columns are written.")
    String answer_questions();

    @Message(
            "Nothing is saved until you confirm. The file and what its columns feed are kept, so the import can be repeated or undone.")
    String review_why();

    @Message("Steps")
    String steps();

    @Message("Map and check")
    String step_map();

    @Message("Confirm")
    String step_confirm();

    @Message("Result of the check")
    String check_result();

    @Message("New")
    String row_new();

    @Message("Changed")
    String row_changed();

    @Message("Unchanged")
    String row_unchanged();

    @Message("Rejected")
    String row_rejected();

    @Message("Duplicate?")
    String row_duplicate();

    @Message("Rows read")
    String rows_read();

    @Message("Cells stated")
    String cells_stated();

    @Message("Cells unchanged")
    String cells_unchanged();

    @Message("Cells kept beside")
    String cells_extra();

    @Message("Cells that say nothing")
    String cells_nothing();

    @Message("Cells not taken")
    String cells_problem();

    @Message("Cells read")
    String cells_read();

    @Message("Rows")
    String preview();

    @Message("Show rows")
    String show_rows();

    @Message("To decide")
    String to_decide();

    @Message("Row")
    String row();

    @Message("Result")
    String result();

    @Message("Key")
    String key();

    @Message("What happens")
    String what_happens();

    @Message("No rows of this kind.")
    String none_here();

    @Message("All facts as CSV")
    String all_facts();

    @Message("Download rejected rows")
    String download_rejected();

    @Message("Read this instead")
    String mend();

    @Message("Take it")
    String take();

    @Message("Not known")
    String as_not_known();

    @Message("Keep beside")
    String leave_beside();

    @Message("Keep all such cells of this column beside")
    String leave_all();

    @Message("{field}: “{was}” stands, edited since; the file says “{becomes}”.")
    String both_changed(String field, String was, String becomes);

    @Message("Take the file’s")
    String take_file();

    @Message("Keep what stands")
    String keep_ours();

    @Message("{percent} like {reference} {title}")
    String like(String percent, String reference, String title);

    @Message("It is {reference}")
    String join(String reference);

    @Message("A use case of its own")
    String own();

    @Message("comes back")
    String comes_back();

    @Message("What the import would do")
    String effect_title();

    @Message("The portfolio grows from {before} to {after} use cases.")
    String effect_grows(String before, String after);

    @Message("The portfolio keeps its {before} use cases.")
    String effect_same_size(String before);

    @Message("{count} use cases get new facts; each keeps its history.")
    String effect_changed(String count);

    @Message("{count} rows are left out. They can be downloaded, mended and imported later.")
    String effect_left(String count);

    @Message(
            "Rows whose stage is not taken, since only a decider may import it or something stands in its way: {count}. What is new among them becomes a candidate.")
    String effect_stages(String count);

    @Message("{count} use cases of this source are not in the file. They stay as they are.")
    String effect_absent(String count);

    @Message("No column feeds: {fields}.")
    String effect_empty(String fields);

    @Message("Importing the same file again would change nothing.")
    String effect_again();

    @Message("Checked {rows} rows")
    String confirm_title(String rows);

    @Message("Import {rows} rows")
    String confirm(String rows);

    @Message("All imports")
    String back();

    @Message("{fresh} new, {changed} changed, {same} unchanged, {rejected} rejected of {rows} rows")
    String bar_of(String fresh, String changed, String same, String rejected, String rows);
}
