package org.winnow.web.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sign-in, first run and one-time links. */
@MessageBundle("door")
public interface DoorMessages {
    @Message("Sign in")
    String sign_in();

    @Message("Sign in with your work address. Accounts come by invitation only.")
    String sign_in_answer();

    @Message(
            "Nothing of the portfolio is shown before you are in. After five wrong passwords the address waits 15 minutes.")
    String sign_in_why();

    @Message("Pasting and password managers work here.")
    String pasting_works();

    @Message("Password lost? An administrator gives you a new one-time link; no mail is sent from here.")
    String password_lost();

    @Message("One try is left before this address waits 15 minutes.")
    String one_try_left();

    @Message("{fig:number(count)} tries are left before this address waits 15 minutes.")
    String tries_left(int count);

    @Message("What you typed as address is kept.")
    String address_kept();

    @Message("This address waits until {time}.")
    String waits_until(String time);

    @Message("An administrator can end the wait. Others can sign in meanwhile.")
    String waits_why();

    @Message("Your session has ended.")
    String ended();

    @Message(
            "It ends two hours after your last request, twelve hours after sign-in, or when your password changes. Sign in to go on where you were.")
    String ended_why();

    @Message("The form you were filling in is kept and comes back when you sign in. Nothing has been sent.")
    String ended_form();

    @Message("You are signed out.")
    String signed_out();

    @Message("No account exists yet.")
    String empty();

    @Message(
            "Whoever started Winnow was given a one-time link there that makes the first administrator. After 30 minutes, start it again for a new one.")
    String empty_why();

    @Message("First run · new installation")
    String first_run();

    @Message("No account exists. This link makes the first administrator, once.")
    String first_run_answer();

    @Message(
            "It was made at {time} and is good for 30 minutes; about {minutes} are left. After that only an administrator can let people in.")
    String first_run_why(String time, long minutes);

    @Message("Make the administrator")
    String make_administrator();

    @Message("Administrator")
    String step_administrator();

    @Message("Portfolio")
    String step_portfolio();

    @Message("Use cases")
    String step_use_cases();

    @Message("Welcome to Winnow")
    String welcome();

    @Message("Enter the demo as {name}, with one click.")
    String link_demo(String name);

    @Message("Choose a password, and you are in.")
    String link_invitation();

    @Message("Choose a new password, and you are in. Your other sessions end.")
    String link_password();

    @Message("This link works once; about {minutes} minutes are left.")
    String link_why(long minutes);

    @Message("Enter the demo")
    String enter_demo();

    @Message("Set password and sign in")
    String set_password();

    @Message("One-time link")
    String link_gone();

    @Message("This link was used on {time}.")
    String used(String time);

    @Message("An administrator exists since {time}.")
    String used_first(String time);

    @Message("This link ended on {time}.")
    String expired(String time);

    @Message("This link is not valid.")
    String not_valid();

    @Message("Sign in with the password you chose. If it was not you who used the link, tell an administrator.")
    String used_way();

    @Message("Ask an administrator for a new link.")
    String expired_way();

    @Message("Start Winnow again: it prints a new link.")
    String expired_first_way();

    @Message("Copy the whole link, up to its last character, and open it again.")
    String not_valid_way();

    @Message("Address or password is wrong.")
    String wrong();
}
