package org.winnow.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.winnow.core.ids.PersonId;

/**
 * Keeps what was typed into a form whose session had ended, from signing in until the form's page shows it again. Only who has signed in can
 * store here.
 */
@ApplicationScoped
public class KeptForms {
    public static final Duration KEPT = Duration.ofMinutes(10);

    private final KeptFormRepository forms;
    private final Tokens tokens;
    private final Clock clock;

    KeptForms(KeptFormRepository forms, Tokens tokens, Clock clock) {
        this.forms = forms;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Keeps url-encoded fields and names them by a token. */
    @Transactional
    public String keep(PersonId person, String fields) {
        var now = clock.instant();
        forms.delete("expiresAt <= ?1", now);
        var token = tokens.fresh();
        var form = new KeptFormEntity();
        form.tokenHash = Tokens.hash(token);
        form.personId = person.value();
        form.fields = fields;
        form.expiresAt = now.plus(KEPT);
        forms.persist(form);
        return token;
    }

    /** The fields of that token, if they are this person's and not expired. A page may ask again, as on reload. */
    @Transactional
    public Optional<String> find(PersonId person, String token) {
        return forms.find(
                        "tokenHash = ?1 and personId = ?2 and expiresAt > ?3",
                        Tokens.hash(token),
                        person.value(),
                        clock.instant())
                .firstResultOptional()
                .map(form -> form.fields);
    }
}
