package org.winnow.web.people;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Languages;

/** Times as the reader's language writes them, in the zone of the installation, which stands beside them. */
@RequestScoped
class Times {
    private final Languages languages;
    private final Clock clock;

    Times(Languages languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    String timeOfDay(Instant at) {
        return format(at, "HH:mm");
    }

    String dateAndTime(Instant at) {
        return format(at, languages.locale().getLanguage().equals("zh") ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm");
    }

    private String format(Instant at, String pattern) {
        Locale locale = languages.locale();
        var zone = ZoneId.systemDefault();
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone)) + "\u00a0"
                + Figures.offset(at, zone);
    }

    /** Whole minutes until then, at least 1 as long as it has not come. */
    long minutesUntil(Instant then) {
        return Math.max(1, Duration.between(clock.instant(), then).toMinutes());
    }
}
