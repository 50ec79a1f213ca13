package org.winnow.web.activity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each act is called, and the sentence it makes. */
@MessageBundle("acts")
public interface ActMessages {
    @Message("Portfolio made")
    String of_portfolio_made();

    @Message("Portfolio renamed")
    String of_portfolio_renamed();

    @Message("Portfolio archived")
    String of_portfolio_archived();

    @Message("Portfolio brought back")
    String of_portfolio_revived();

    @Message("Act on many taken back")
    String of_act_undone();

    @Message("took back what was said of {what}")
    String act_undone(String what);

    @Message("Terms changed")
    String of_terms_changed();

    @Message("Member added")
    String of_member_added();

    @Message("Role changed")
    String of_member_changed();

    @Message("Member removed")
    String of_member_removed();

    @Message("Field added")
    String of_field_added();

    @Message("Field changed")
    String of_field_changed();

    @Message("Scorecard version made")
    String of_scorecard_made();

    @Message("Use case added")
    String of_use_case_added();

    @Message("Particulars changed")
    String of_use_case_described();

    @Message("Facts stated")
    String of_fact_stated();

    @Message("Gates answered")
    String of_gate_answered();

    @Message("Stage changed")
    String of_stage_moved();

    @Message("Stage change taken back")
    String of_stage_move_undone();

    @Message("Ranking saved")
    String of_ranking_saved();

    @Message("Import confirmed")
    String of_import_confirmed();

    @Message("Import undone")
    String of_import_undone();

    @Message("Exported")
    String of_exported();

    @Message("made the portfolio “{name}”")
    String portfolio_made(String name);

    @Message("renamed the portfolio from “{was}” to “{becomes}”")
    String portfolio_renamed(String was, String becomes);

    @Message("archived the portfolio")
    String portfolio_archived();

    @Message("brought the portfolio back")
    String portfolio_revived();

    @Message("put version {version} of the terms in force")
    String terms_changed(String version);

    @Message("added {name} as {role}")
    String member_added(String name, String role);

    @Message("changed the role of {name} from {was} to {role}")
    String member_changed(String name, String was, String role);

    @Message("removed {name} from the members")
    String member_removed(String name);

    @Message("added the field “{field}”")
    String field_added(String field);

    @Message("renamed the field “{was}” to “{field}”")
    String field_renamed(String was, String field);

    @Message("archived the field “{field}”")
    String field_archived(String field);

    @Message("brought the field “{field}” back")
    String field_revived(String field);

    @Message("made a version of the scorecard “{name}”")
    String scorecard_made(String name);

    @Message("added “{title}”")
    String use_case_added(String title);

    @Message("changed description or business unit")
    String described();

    @Message("changed the title from “{was}” to “{title}”")
    String retitled(String was, String title);

    @Message("business unit")
    String unit();

    @Message("put the business unit “{unit}”")
    String unit_given(String unit);

    @Message("took the business unit away")
    String unit_taken();

    @Message("stated {fields}")
    String fact_stated(String fields);

    @Message("answered {gates}: {answer}")
    String gate_answered(String gates, String answer);

    @Message("moved from {was} to {stage}")
    String stage_moved(String was, String stage);

    @Message("took a move back, to {stage}")
    String stage_move_undone(String stage);

    @Message("saved a ranking {name}")
    String ranking_saved(String name);

    @Message("imported {file}")
    String import_confirmed(String file);

    @Message("undid the import of {file}")
    String import_undone(String file);

    @Message("exported {what}")
    String exported(String what);

    @Message("invited {name}")
    String person_invited(String name);

    @Message("changed the settings of {name}")
    String person_changed(String name);

    @Message("deactivated {name}")
    String person_deactivated(String name);

    @Message("activated {name}")
    String person_activated(String name);

    @Message("erased {name}")
    String person_erased(String name);

    @Message("changed the password")
    String password_changed();

    @Message("issued a one-time link")
    String link_issued();

    @Message("used a one-time link")
    String link_used();

    @Message("signed in")
    String signed_in();

    @Message("signed out")
    String signed_out();

    @Message("was refused at sign-in")
    String sign_in_refused();

    @Message("ended the wait of {name}")
    String wait_ended(String name);

    @Message("ended a session")
    String session_revoked();
}
