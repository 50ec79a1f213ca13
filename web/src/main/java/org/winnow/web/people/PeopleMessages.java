package org.winnow.web.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of people and settings, and those they share with the door. */
@MessageBundle("people")
public interface PeopleMessages {
    @Message("E-mail")
    String email();

    @Message("Password")
    String password();

    @Message("Show")
    String show();

    @Message("New password")
    String new_password();

    @Message("At least 15 characters of any kind, spaces too. Commonly used passwords are refused. It never expires.")
    String password_rules();

    @Message("{fig:number(count)} characters; at least 15 are needed")
    String password_too_short(int count);

    @Message("More than 1,000 characters; take a shorter one")
    String password_too_long();

    @Message("This is among the passwords that are guessed first; take another one")
    String password_common();

    @Message("This is your own name or address; take another one")
    String password_like_person();

    @Message("Type a name")
    String name_missing();

    @Message("More than 200 characters; take a shorter one")
    String name_too_long();

    @Message("This is not an e-mail address; one looks like name@example.org")
    String email_not_valid();

    @Message("Somebody with this address is here already")
    String email_taken();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("中文")
    String chinese();

    @Message("Your name")
    String your_name();

    @Message("Name")
    String name();

    @Message("People")
    String people();

    @Message("One person is here. Invite the others.")
    String people_answer_one();

    @Message("{fig:number(count)} people may come in or did; administrators among them: {fig:number(administrators)}.")
    String people_answer(int count, long administrators);

    @Message("Nobody is deleted: a deactivated person comes back with one click, and what they did stays in the trail.")
    String people_why();

    @Message("Erased and no longer listed: {fig:number(count)}.")
    String people_erased(long count);

    @Message("One-time link for {name}")
    String new_link_for(String name);

    @Message("Hand it over yourself; no mail is sent from here. It is shown only now, works once, and ends at {time}.")
    String new_link_how(String time);

    @Message("Who may come in")
    String who_is_here();

    @Message("State")
    String state();

    @Message("Portfolios")
    String portfolios();

    @Message("Portfolio")
    String portfolio();

    @Message("Acts")
    String acts();

    @Message("Acts on {name}")
    String acts_on(String name);

    @Message("you")
    String you();

    @Message("deactivated")
    String deactivated();

    @Message("invited")
    String invited();

    @Message("active")
    String active();

    @Message("administrator")
    String administrator();

    @Message("waits until {time}")
    String waits_badge(String time);

    @Message("viewer")
    String viewer();

    @Message("contributor")
    String contributor();

    @Message("decider")
    String decider();

    @Message("no member")
    String no_member();

    @Message("Change")
    String change();

    @Message("Change the role of {person} in {portfolio}")
    String change_role(String person, String portfolio);

    @Message("Add to a portfolio")
    String add_membership();

    @Message("Role")
    String role();

    @Message("Add")
    String add();

    @Message("End the wait")
    String end_wait();

    @Message("New one-time link")
    String make_link();

    @Message("Take the administrator’s right")
    String dismiss();

    @Message("Make administrator")
    String appoint();

    @Message("Deactivate")
    String deactivate();

    @Message("Activate again")
    String activate();

    @Message("Erase for good")
    String erase();

    @Message("To erase name and address for good, type: {name}")
    String erase_type(String name);

    @Message("Nobody was erased: the name to type is {name}.")
    String erase_name_differs(String name);

    @Message("Nothing was changed: nobody else could administer this. Make another administrator first.")
    String last_administrator();

    @Message("Invite somebody")
    String invite();

    @Message("You get a one-time link and hand it over; it sets the password.")
    String invite_why();

    @Message("Make the invitation")
    String invite_button();

    @Message("May administer people and portfolios")
    String may_administer();

    @Message("{name} is deactivated; all sessions have ended.")
    String done_deactivated(String name);

    @Message("{name} is active again.")
    String done_activated(String name);

    @Message("{name} is an administrator now.")
    String done_appointed(String name);

    @Message("{name} is no longer an administrator.")
    String done_dismissed(String name);

    @Message("{name} may try again at once.")
    String done_wait_ended(String name);

    @Message("Erased; what remains is {name}.")
    String done_erased(String name);

    @Message("Membership of {name} is changed.")
    String done_membership(String name);

    @Message("Settings")
    String settings();

    @Message("What you set here is yours alone.")
    String settings_answer();

    @Message("You")
    String about_you();

    @Message("Light or dark")
    String theme();

    @Message("As the device")
    String theme_system();

    @Message("Light")
    String theme_light();

    @Message("Dark")
    String theme_dark();

    @Message("Single keys act as shortcuts")
    String shortcuts();

    @Message("Save settings")
    String keep_settings();

    @Message("Settings are saved.")
    String settings_kept();

    @Message("Changing it ends all your sessions, everywhere.")
    String password_why();

    @Message("Current password")
    String current_password();

    @Message("Change password")
    String change_password();

    @Message("Password is changed; all other sessions have ended.")
    String password_changed();

    @Message("Wrong; tries left: {fig:number(count)}")
    String current_wrong(int count);

    @Message("Too many wrong tries; wait until {time}")
    String current_waits(String time);

    @Message("Your sessions")
    String sessions();

    @Message("Where you are signed in. End what you don’t know, and change your password.")
    String sessions_why();

    @Message("Browser")
    String browser();

    @Message("not named")
    String unknown_browser();

    @Message("Network address")
    String address();

    @Message("Since")
    String since();

    @Message("Last seen")
    String last_seen();

    @Message("Ends by itself")
    String ends();

    @Message("this one")
    String this_one();

    @Message("End")
    String end_session();

    @Message("The session has ended.")
    String session_ended();

    @Message("Sign out everywhere")
    String sign_out_everywhere();
}
