package org.winnow.web.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.winnow.core.people.Language;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.people.SessionRow;
import org.winnow.core.people.SignIns;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPerson;

/** Makes the settings page for each of the forms on it. */
@RequestScoped
class SettingsPages {
    private final SignIns signIns;
    private final CurrentPerson self;
    private final Frames frames;
    private final Times times;
    private final Words words;

    SettingsPages(SignIns signIns, CurrentPerson self, Frames frames, Times times, Words words) {
        this.signIns = signIns;
        this.self = self;
        this.frames = frames;
        this.times = times;
        this.words = words;
    }

    SettingsPage asTheyAre(String done) {
        var frame = frames.of(Nav.SETTINGS);
        var says = done(done);
        var shown = says.isEmpty() ? frame : frame.saying(Toast.of(says));
        return page(shown, form(self.person()), FormErrors.NONE, "");
    }

    private String done(String key) {
        return switch (key) {
            case "settings" -> words.people().settings_kept();
            case "password" -> words.people().password_changed();
            case "session" -> words.people().session_ended();
            default -> "";
        };
    }

    private static SettingsPage.Form form(Person person) {
        return new SettingsPage.Form(
                person.name(),
                person.email(),
                person.language() == Language.ZH,
                person.theme().name(),
                person.shortcuts());
    }

    SettingsPage refusing(People.Settings typed, FormErrors errors) {
        var form = new SettingsPage.Form(
                typed.name(),
                self.email(),
                typed.language() == Language.ZH,
                typed.theme().name(),
                typed.shortcuts());
        return page(frames.of(Nav.SETTINGS), form, errors, "");
    }

    SettingsPage refusing(FormErrors errors, String currentError) {
        return page(frames.of(Nav.SETTINGS), form(self.person()), errors, currentError);
    }

    private SettingsPage page(Frame frame, SettingsPage.Form form, FormErrors errors, String currentError) {
        return new SettingsPage(frame, form, errors, currentError, sessions());
    }

    private List<SettingsPage.Row> sessions() {
        return signIns.of(self.id()).stream().map(this::row).toList();
    }

    private SettingsPage.Row row(SessionRow session) {
        return new SettingsPage.Row(
                session.id().value(),
                Browser.of(session.userAgent()),
                session.address(),
                times.dateAndTime(session.createdAt()),
                times.dateAndTime(session.lastSeenAt()),
                times.dateAndTime(session.endsAt()),
                session.id().equals(self.sessionId()));
    }
}
