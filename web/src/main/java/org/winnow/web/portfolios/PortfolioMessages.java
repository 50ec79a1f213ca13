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

    @Message("Budget years, if there are any")
    String budget_years();

    @Message(
            "Whole amounts in {currency}. The reserve is the part of the envelope that is kept back; left empty, nothing is. A row without amounts is no budget.")
    String budget_why(String currency);

    @Message("the portfolio’s currency")
    String its_currency();

    @Message("Year")
    String year();

    @Message("Envelope")
    String envelope();

    @Message("Reserve")
    String reserve();

    @Message("Year of row {row}")
    String year_of(int row);

    @Message("Envelope of row {row}")
    String envelope_of(int row);

    @Message("Reserve of row {row}")
    String reserve_of(int row);

    @Message("A year from 2000 to 2199")
    String year_needed();

    @Message("{year} stands twice; one row for each year")
    String year_twice(String year);

    @Message("A whole amount, such as 30,000,000")
    String amount_needed();

    @Message("The reserve, {reserve}, is part of the envelope, {envelope}, so it can’t be larger")
    String reserve_too_large(String reserve, String envelope);

    @Message("All portfolios")
    String all_portfolios();

    @Message("{fig:number(live)} in use, {fig:number(archived)} archived.")
    String all_answer(int live, int archived);

    @Message(
            "An archived portfolio can't be opened by anybody until it is brought back; nothing in it is lost. A new name leaves the address as it is. Who belongs to a portfolio is set on the page of people.")
    String all_why();

    @Message("In use")
    String in_use();

    @Message("No portfolio is in use.")
    String none_in_use();

    @Message("Archived")
    String archived();

    @Message("None is archived.")
    String none_archived();

    @Message("Open")
    String open();

    @Message("Open {name}")
    String open_one(String name);

    @Message("You don't belong to it")
    String not_a_member();

    @Message("Rename")
    String rename();

    @Message("Rename {name}")
    String rename_one(String name);

    @Message("Archive")
    String archive();

    @Message("Archive {name}")
    String archive_one(String name);

    @Message("Bring back")
    String revive();

    @Message("Bring back {name}")
    String revive_one(String name);

    @Message("It is called {name} now.")
    String done_renamed(String name);

    @Message("{name} is archived.")
    String done_archived(String name);

    @Message("{name} is back.")
    String done_revived(String name);
}
