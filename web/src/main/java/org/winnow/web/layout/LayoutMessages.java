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
}
