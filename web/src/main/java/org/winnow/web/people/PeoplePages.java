package org.winnow.web.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnow.core.people.IssuedLink;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.people.PersonState;
import org.winnow.core.portfolios.Membership;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.PublicUrl;

/** Makes the list of people for each of the acts on it. */
@RequestScoped
class PeoplePages {
    private final People people;
    private final Portfolios portfolios;
    private final CurrentPerson self;
    private final Frames frames;
    private final Times times;
    private final PublicUrl publicUrl;
    private final Visitor visitor;

    PeoplePages(
            People people,
            Portfolios portfolios,
            CurrentPerson self,
            Frames frames,
            Times times,
            PublicUrl publicUrl,
            Visitor visitor) {
        this.people = people;
        this.portfolios = portfolios;
        this.self = self;
        this.frames = frames;
        this.times = times;
        this.publicUrl = publicUrl;
        this.visitor = visitor;
    }

    PeoplePage list() {
        return page(frames.of(Nav.PEOPLE), PeoplePage.NewLink.NONE, PeoplePage.InviteForm.EMPTY, "");
    }

    PeoplePage saying(Toast toast) {
        return page(frames.of(Nav.PEOPLE).saying(toast), PeoplePage.NewLink.NONE, PeoplePage.InviteForm.EMPTY, "");
    }

    PeoplePage refusing(String problem) {
        return page(frames.of(Nav.PEOPLE), PeoplePage.NewLink.NONE, PeoplePage.InviteForm.EMPTY, problem);
    }

    PeoplePage refusing(String problem, PeoplePage.Erasing erasing) {
        return refusing(problem).erasing(erasing);
    }

    PeoplePage refusing(PeoplePage.InviteForm form) {
        return page(frames.of(Nav.PEOPLE), PeoplePage.NewLink.NONE, form, "");
    }

    PeoplePage showing(Person person, IssuedLink link) {
        var url = publicUrl.of(link.path(), visitor.authority());
        var newLink = new PeoplePage.NewLink(person.name(), url, times.timeOfDay(link.expiresAt()));
        return page(frames.of(Nav.PEOPLE), newLink, PeoplePage.InviteForm.EMPTY, "");
    }

    private PeoplePage page(Frame frame, PeoplePage.NewLink newLink, PeoplePage.InviteForm form, String problem) {
        var everybody = people.all();
        var all = portfolios.all();
        var rows = everybody.stream()
                .filter(person -> person.state() != PersonState.ERASED)
                .map(person -> row(person, all))
                .toList();
        long administrators = rows.stream()
                .filter(row -> row.person().administrator() && row.person().active())
                .count();
        return new PeoplePage(
                frame,
                rows,
                administrators,
                everybody.size() - rows.size(),
                newLink,
                form,
                problem,
                PeoplePage.Erasing.NOBODY);
    }

    private PersonRow row(Person person, List<Portfolio> all) {
        Map<Long, Membership> places = portfolios.membershipsOf(person.id()).stream()
                .collect(Collectors.toMap(place -> place.id().value(), Function.identity()));
        var waits = people.waitsUntil(person.id()).map(times::timeOfDay).orElse("");
        return new PersonRow(
                person,
                person.id().equals(self.id()),
                waits,
                all.stream().map(portfolio -> place(portfolio, places)).toList());
    }

    private static PersonRow.Place place(Portfolio portfolio, Map<Long, Membership> places) {
        long id = portfolio.id().value();
        var membership = places.get(id);
        return new PersonRow.Place(
                id,
                portfolio.name(),
                membership == null ? "" : membership.role().name());
    }
}
