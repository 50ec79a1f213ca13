package org.winnow.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.winnow.core.people.LinkState;
import org.winnow.core.people.Purpose;
import org.winnow.web.layout.Frames;

/** Answers for links that are no longer good. Of one never given out nothing is said but that. */
@RequestScoped
class GoneLinks {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Frames frames;
    private final Times times;

    GoneLinks(Frames frames, Times times) {
        this.frames = frames;
        this.times = times;
    }

    Response answer(LinkState state, boolean firstRun) {
        if (state instanceof LinkState.Used used) {
            return page(GONE, "used", times.dateAndTime(used.at()), used.purpose() == Purpose.FIRST_ADMINISTRATOR);
        }
        if (state instanceof LinkState.Expired expired) {
            boolean ofFirst = expired.purpose() == Purpose.FIRST_ADMINISTRATOR;
            return page(GONE, "expired", times.dateAndTime(expired.at()), ofFirst);
        }
        return page(NOT_FOUND, "invalid", "", firstRun);
    }

    private Response page(int status, String state, String at, boolean firstRun) {
        return Response.status(status)
                .entity(new LinkGonePage(frames.outside(), state, at, firstRun))
                .build();
    }
}
