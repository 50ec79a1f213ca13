package org.winnow.web.layout;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.winnow.core.people.Theme;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the frame of the page that the request asks for. */
@RequestScoped
public class Frames {
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;
    private final Languages languages;
    private final Themes themes;
    private final Visited visited;
    private final FormToken token;
    private final FixedParts fixedParts;

    Frames(
            CurrentPerson person,
            CurrentPortfolio portfolio,
            Languages languages,
            Themes themes,
            Visited visited,
            FormToken token,
            FixedParts fixedParts) {
        this.person = person;
        this.portfolio = portfolio;
        this.languages = languages;
        this.themes = themes;
        this.visited = visited;
        this.token = token;
        this.fixedParts = fixedParts;
    }

    public Frame of(Nav nav) {
        return frame(nav, themes.theme(), who());
    }

    /** For pages on which nobody is expected to be signed in. */
    public Frame outside() {
        return frame(Nav.NONE, themes.theme(), null);
    }

    private Frame frame(Nav nav, Theme theme, Frame.@Nullable Who who) {
        var place = place();
        var shortcuts = person.shortcuts();
        var language = languages.language();
        return new Frame(
                nav,
                language,
                theme,
                who,
                place,
                visited.path(),
                "",
                token.token(),
                shortcuts,
                null,
                fixedParts.in(language));
    }

    private Frame.@Nullable Who who() {
        return person.signedIn() ? new Frame.Who(person.name(), person.administrator()) : null;
    }

    private Frame.@Nullable Place place() {
        return portfolio.present() ? new Frame.Place(portfolio.slug(), portfolio.name(), portfolio.role()) : null;
    }
}
