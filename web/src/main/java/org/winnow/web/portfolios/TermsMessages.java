package org.winnow.web.portfolios;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the terms of a portfolio. */
@MessageBundle("terms")
public interface TermsMessages {
    @Message("Terms")
    String title();

    @Message("Terms, version {version}")
    String title_of(int version);

    @Message("in force")
    String in_force();

    @Message("replaced")
    String replaced();

    @Message("{months} months from {from} at {rate} a year; the few are {few}.")
    String in_short(int months, String from, String rate, int few);

    @Message("Version {version} is no longer in force; version {now} is.")
    String was(int version, int now);

    @Message("No budget year is stated.")
    String no_budget();

    @Message(
            "{#if count == 1}One budget year{#else}{fig:number(count)} budget years{/if}: {envelopes} in all, of which {reserves} is kept back.")
    String budgets(int count, String envelopes, String reserves);

    @Message("To the terms in force")
    String to_in_force();

    @Message("Change the terms")
    String change();

    @Message("What is counted")
    String counted();

    @Message("Currency")
    String currency();

    @Message("Fixed: all facts are stated in it.")
    String currency_fixed();

    @Message("{months}, to {last}")
    String months_counted(int months, String last);

    @Message("Budget")
    String budget();

    @Message("Left to spend")
    String left();

    @Message("Versions")
    String versions();

    @Message("Version")
    String version();

    @Message("State")
    String state();

    @Message("Date")
    String date();

    @Message("By")
    String by();

    @Message("Says")
    String says();

    @Message("Reason")
    String reason();

    @Message("The terms with which the portfolio was made")
    String first();

    @Message("Version {version} of the terms is in force")
    String made(int version);

    @Message("What you save becomes version {next}; version {seen} stays readable.")
    String change_answer(int next, int seen);

    @Message(
            "Net present values, the few and the ranking’s money follow at once. The currency stays {currency}: all facts are stated in it.")
    String change_why(String currency);

    @Message("Why they change; it stands beside the version")
    String reason_hint();

    @Message("Say why the terms change")
    String reason_needed();

    @Message("The reason has {fig:number(found)} characters; at most {fig:number(most)} are kept")
    String reason_too_long(int found, int most);

    @Message("These are the terms in force already; change something, or leave")
    String same();

    @Message("{name} put version {version} in force meanwhile: {says}")
    String meanwhile(String name, int version, String says);

    @Message("Below stands what you typed. Saving now puts it in place of theirs.")
    String meanwhile_why();

    @Message("Put in force")
    String save();

    @Message("Leave")
    String leave();
}
