package org.winnow.core.people;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.winnow.core.ids.PersonId;

/** Brings in people with passwords, each with an address of their own. */
@Singleton
class Newcomers {
    static final String PASSWORD = "seven quiet herons";
    static final Visit VISIT = new Visit("192.0.2.7", "a browser");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final People people;
    private final OneTimeLinks links;

    Newcomers(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    Invitation.Sent invited() {
        var host = people.forDemo("Hana Host", "hana.host@winnow.example", Language.EN, true);
        int n = COUNT.incrementAndGet();
        var wanted = new NewPerson("Newcomer " + n, "Newcomer" + n + "@winnow.example", Language.EN, false);
        return (Invitation.Sent) people.invite(wanted, host.id());
    }

    /** Somebody who has used the invitation, and the session it opened. */
    StartedSession arrived() {
        var use = links.setPassword(invited().link().token(), PASSWORD, VISIT);
        return ((LinkUse.Done) use).session();
    }

    PersonId host() {
        return people.byEmail("hana.host@winnow.example").orElseThrow().id();
    }
}
