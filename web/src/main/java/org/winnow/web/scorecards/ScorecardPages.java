package org.winnow.web.scorecards;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Locale;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.PersonId;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Languages;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page that shows a version. */
@RequestScoped
class ScorecardPages {
    private final Scorecards scorecards;
    private final Fields fields;
    private final Portfolios portfolios;
    private final People people;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Languages languages;

    ScorecardPages(
            Scorecards scorecards,
            Fields fields,
            Portfolios portfolios,
            People people,
            CurrentPortfolio portfolio,
            Frames frames,
            Languages languages) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.portfolios = portfolios;
        this.people = people;
        this.portfolio = portfolio;
        this.frames = frames;
        this.languages = languages;
    }

    /** {@code made}: the version that was just put in force, to say so; else 0. */
    ScorecardPage page(Scorecard shown, int made) {
        var all = scorecards.versions(portfolio.id());
        int now = all.get(0).version();
        var views = new ScorecardViews(shown, fields.of(portfolio.id()), currency(), locale());
        var rows = all.stream().map(each -> row(each, now, shown)).toList();
        return new ScorecardPage(
                frame(made == now ? made : 0),
                base(),
                portfolio.may(Role.DECIDER),
                views.view(now, date(shown), name(shown.by())),
                rows);
    }

    private Frame frame(int made) {
        var frame = frames.of(Nav.SCORECARD);
        return made == 0
                ? frame
                : frame.saying(Toast.of(Words.in(locale()).page().made(made)));
    }

    String base() {
        return "/p/" + portfolio.slug() + "/scorecards";
    }

    private String currency() {
        return portfolios.terms(portfolio.id()).currency();
    }

    private Locale locale() {
        return languages.locale();
    }

    private ScorecardPage.VersionRow row(Scorecard each, int now, Scorecard shown) {
        return new ScorecardPage.VersionRow(
                each.version(),
                each.name(),
                each.version() == now,
                each.version() == shown.version(),
                date(each),
                name(each.by()),
                ScorecardViews.starter(each) ? Words.in(locale()).page().starter() : each.reason());
    }

    private String date(Scorecard scorecard) {
        return Figures.in(locale())
                .date(scorecard.at().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("–");
    }

    ScaleText scales() {
        return new ScaleText(currency(), locale(), Words.in(locale()));
    }
}
