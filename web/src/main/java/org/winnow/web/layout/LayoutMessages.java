package org.winnow.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("Winnow")
    String winnow();

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String main();

    @Message("Portfolio")
    String portfolio();

    @Message("Pipeline")
    String pipeline();

    @Message("Import")
    String imports();

    @Message("Scorecard")
    String scorecard();

    @Message("Terms")
    String terms();

    @Message("Fields")
    String fields();

    @Message("Activity")
    String activity();

    @Message("People")
    String people();

    @Message("Settings")
    String settings();

    @Message("Sign out")
    String sign_out();

    @Message("Language")
    String language();

    @Message("Switch between light and dark")
    String theme();

    @Message("{name}: settings and more")
    String person_menu(String name);

    @Message("Keys")
    String keys();

    @Message("find")
    String key_find();

    @Message("move")
    String key_move();

    @Message("select")
    String key_select();

    @Message("all keys")
    String key_all();

    @Message("Keyboard")
    String help_title();

    @Message("Single keys work while nothing is being typed.")
    String help_text();

    @Message("Find")
    String help_find();

    @Message("Next and previous row")
    String help_move();

    @Message("Select the row")
    String help_select();

    @Message("Shortlist what is selected")
    String help_shortlist();

    @Message("Compare the selected, two to four")
    String help_compare();

    @Message("Move to another stage")
    String help_stage();

    @Message("Open the row")
    String help_open();

    @Message("Close, or clear the selection")
    String help_close();

    @Message("Show this list")
    String help_help();

    @Message("Use single keys")
    String help_on();

    @Message("Close")
    String close();

    @Message("Undo")
    String undo();

    @Message("Figures: {basis}")
    String basis(String basis);

    @Message("EN")
    String name_en();

    @Message("中文")
    String name_zh();

    @Message("Error {status}")
    String error_status(int status);

    @Message("This request can’t be read.")
    String error_400();

    @Message("Go back, load the page again and send the form once more: what it carried was damaged or too old.")
    String error_400_way();

    @Message("Your role does not allow this.")
    String error_403();

    @Message("A decider of this portfolio can do it, or an administrator can give you another role.")
    String error_403_way();

    @Message("Nothing is found at this address.")
    String error_404();

    @Message("It was moved or never there, or it belongs to a portfolio of which you are not a member.")
    String error_404_way();

    @Message("This address does not take that kind of request.")
    String error_405();

    @Message("Use the buttons and links of the pages.")
    String error_405_way();

    @Message("Somebody changed this in the meantime.")
    String error_409();

    @Message("Go back and load the page again to see the change, then decide anew.")
    String error_409_way();

    @Message("This is more than can be taken at once.")
    String error_413();

    @Message("Send less, or split the file.")
    String error_413_way();

    @Message("This kind of content is not taken here.")
    String error_415();

    @Message("Use the form of the page to send it.")
    String error_415_way();

    @Message("This host name is not served here.")
    String error_421();

    @Message(
            "Open Winnow by the address you were given. Whoever runs it sets WINNOW_PUBLIC_URL to the address people use.")
    String error_421_way();

    @Message("Sent by a page of another site; nothing was done.")
    String foreign_page();

    @Message(
            "Open Winnow itself and do it there. If this was Winnow, whoever runs it sets WINNOW_PUBLIC_URL to the address in your browser.")
    String foreign_page_way();

    @Message("Something in the form does not fit.")
    String error_422();

    @Message("Go back and look at the fields that are marked.")
    String error_422_way();

    @Message("Your session had ended.")
    String kept_ended();

    @Message("What you typed stands here again; it has not been sent.")
    String kept();

    @Message("Look it over and send it.")
    String kept_send();

    @Message("The form is no longer on this page.")
    String kept_gone();

    @Message("Choose the file again: a browser does not keep it.")
    String kept_file();

    @Message("Without a place on this page any more:")
    String kept_left();

    @Message("Something failed on our side; nothing was half done.")
    String error_500();

    @Message("Try again. If it fails again, give an administrator the number below.")
    String error_500_way();

    @Message("To the start page")
    String error_home();

    @Message("Number for the administrator: {number}")
    String error_number(String number);

    @Message("That did not work. Load the page again and retry.")
    String failed();

    @Message("{fig:number(count)} to be put right before it can be saved:")
    String errors_title(int count);

    @Message("Pages")
    String pages();

    @Message("Next")
    String next();

    @Message("passed")
    String gate_passed();

    @Message("failed")
    String gate_failed();

    @Message("not known")
    String gate_unknown();

    @Message("value {value}, cost {cost}, risk {risk}")
    String score_parts(String value, String cost, String risk);

    @Message("P10 {low}, P50 {middle}, P90 {high}")
    String interval(String low, String middle, String high);

    @Message("Your portfolios")
    String portfolios();

    @Message("Find or jump to")
    String find_or_jump();

    @Message("Find")
    String find_go();
}
