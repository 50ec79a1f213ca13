package org.winnow.web.portfolios;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the start page and of making a portfolio. */
@MessageBundle("portfolios")
public interface PortfolioMessages {
    @Message("Your portfolios")
    String your_portfolios();

    @Message("Choose the portfolio to work in.")
    String choose();

    @Message("You belong to no portfolio yet. Ask an administrator to add you.")
    String none();

    @Message("Make a portfolio")
    String make_one();

    @Message("New portfolio")
    String new_portfolio();

    @Message("A portfolio holds the use cases that are judged together.")
    String new_answer();

    @Message(
            "It comes with starter fields, a scorecard and gates. All of this can be changed later, except the currency.")
    String new_why();

    @Message("Steps")
    String steps();

    @Message("Administrator")
    String step_administrator();

    @Message("Portfolio")
    String step_portfolio();

    @Message("Use cases")
    String step_use_cases();

    @Message("Name")
    String name();

    @Message("Type a name of at most 200 characters")
    String name_needed();

    @Message("Currency")
    String currency();

    @Message("Three letters, such as EUR or USD")
    String currency_hint();

    @Message("Three letters are needed, such as EUR")
    String currency_needed();

    @Message("First month")
    String first_month();

    @Message("A month is needed, written like 2027-01")
    String month_needed();

    @Message("Months counted")
    String months();

    @Message("A whole number from 1 to 120")
    String months_needed();

    @Message("Effective annual rate, %")
    String rate();

    @Message("A number from 0 to 100")
    String rate_needed();

    @Message("How many are “the few”")
    String few();

    @Message("A whole number from 1 to 100")
    String few_needed();

    @Message("The scorecard’s money scales are known for EUR and USD. For another currency, say where they end.")
    String ends_why();

    @Message("Gross benefit a year up to")
    String benefit_end();

    @Message("Run cost a year up to")
    String run_end();

    @Message("Build cost up to")
    String build_end();

    @Message("A whole amount above 0")
    String end_needed();

    @Message("Make the portfolio")
    String make();
}
