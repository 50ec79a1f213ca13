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
import org.winnow.web.security.Kept;

/** Makes the settings page for each of the forms on it. */
@RequestScoped
class SettingsPages {
    private final SignIns signIns;
    private final CurrentPerson self;
    private final Frames frames;
    private final Times times;
    private final Words words;
    private final Kept kept;

    SettingsPages(SignIns signIns, CurrentPerson self, Frames frames, Times times, Words words, Kept kept) {
        this.signIns = signIns;
        this.self = self;
        this.frames = frames;
        this.times = times;
        this.words = words;
        this.kept = kept;
    }

    SettingsPage asTheyAre(String done) {
        var frame = frames.of(Nav.SETTINGS);
        var says = done(done);
        var shown = says.isEmpty() ? frame : frame.saying(Toast.of(says));
        return page(shown, keptOr(self.person()), FormErrors.NONE, "", kept.present());
    }

    private String done(String key) {
        return switch (key) {
            case "settings" -> words.people().settings_kept();
            case "password" -> words.people().password_changed();
            case "session" -> words.people().session_ended();
            default -> "";
        };
    }

    private SettingsPage.Form keptOr(Person person) {
        var stored = form(person);
        return new SettingsPage.Form(
                kept.value("name").orElse(stored.name()),
                stored.email(),
                kept.value("language").map("zh"::equals).orElse(stored.chinese()),
                kept.value("theme").orElse(stored.theme()),
                kept.present() ? kept.value("shortcuts").isPresent() : stored.shortcuts());
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
        return page(frames.of(Nav.SETTINGS), form, errors, "", false);
    }

    SettingsPage refusing(FormErrors errors, String currentError) {
        return page(frames.of(Nav.SETTINGS), form(self.person()), errors, currentError, false);
    }

    private SettingsPage page(
            Frame frame, SettingsPage.Form form, FormErrors errors, String currentError, boolean fromKept) {
        return new SettingsPage(frame, form, errors, currentError, sessions(), fromKept);
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
