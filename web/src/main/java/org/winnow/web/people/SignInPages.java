package org.winnow.web.people;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import org.winnow.core.people.People;
import org.winnow.web.layout.Frames;
import org.winnow.web.security.CurrentPerson;

/** Makes the sign-in page for everything that may have led to it. */
@RequestScoped
class SignInPages {
    private final Frames frames;
    private final Times times;
    private final CurrentPerson person;
    private final People people;

    SignInPages(Frames frames, Times times, CurrentPerson person, People people) {
        this.frames = frames;
        this.times = times;
        this.person = person;
        this.people = people;
    }

    SignInPage askedFor(String then, boolean signedOut) {
        return plain(then, signedOut ? Notice.SIGNED_OUT : noticeOf(), List.of());
    }

    private Notice noticeOf() {
        if (people.needFirstAdministrator()) {
            return Notice.EMPTY;
        }
        return person.sessionEnded() ? Notice.ENDED : Notice.NONE;
    }

    SignInPage endedWhileTyping(String then, List<KeptField> kept) {
        return plain(then, kept.isEmpty() ? Notice.ENDED : Notice.ENDED_FORM, kept);
    }

    private SignInPage plain(String then, Notice notice, List<KeptField> kept) {
        return new SignInPage(frames.outside(), then, "", notice, 0, "", kept);
    }

    SignInPage wrong(String then, String email, int triesLeft, List<KeptField> kept) {
        return new SignInPage(frames.outside(), then, email, Notice.WRONG, triesLeft, "", kept);
    }

    SignInPage waits(String then, String email, Instant until, List<KeptField> kept) {
        return new SignInPage(frames.outside(), then, email, Notice.WAITS, 0, times.timeOfDay(until), kept);
    }
}
