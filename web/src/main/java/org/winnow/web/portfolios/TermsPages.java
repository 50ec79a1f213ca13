package org.winnow.web.portfolios;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.TermsVersion;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Languages;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.layout.Toast;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the pages of the terms, to read and to change. */
@RequestScoped
class TermsPages {
    static final String SEEN = "seen";
    static final String REASON = "reason";
    private static final int LONGEST_REASON = 2000;

    private final Portfolios portfolios;
    private final People people;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Languages languages;
    private final Words words;

    TermsPages(
            Portfolios portfolios,
            People people,
            CurrentPortfolio portfolio,
            Frames frames,
            Languages languages,
            Words words) {
        this.portfolios = portfolios;
        this.people = people;
        this.portfolio = portfolio;
        this.frames = frames;
        this.languages = languages;
        this.words = words;
    }

    /** A version, 0 for the one in force. {@code made}: the version that was just put in force, to say so; else 0. */
    Optional<TermsPage> page(int version, int made) {
        var all = portfolios.termsVersions(portfolio.id());
        int now = all.get(0).version();
        int wanted = version == 0 ? now : version;
        return all.stream().filter(each -> each.version() == wanted).findFirst().map(shown -> {
            var rows = all.stream().map(each -> row(each, now, wanted)).toList();
            return new TermsPage(frame(made == now ? made : 0), base(), views().shown(shown, now), rows);
        });
    }

    private Frame frame(int made) {
        var frame = frames.of(Nav.TERMS);
        return made == 0 ? frame : frame.saying(Toast.of(words.terms().made(made)));
    }

    String base() {
        return "/p/" + portfolio.slug() + "/terms";
    }

    private TermsViews views() {
        return new TermsViews(words.terms(), Figures.in(locale()));
    }

    private Locale locale() {
        return languages.locale();
    }

    private TermsPage.VersionRow row(TermsVersion each, int now, int shown) {
        return new TermsPage.VersionRow(
                each.version(),
                each.version() == now,
                each.version() == shown,
                Figures.in(locale())
                        .date(each.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                name(each),
                views().inShort(each.terms()),
                each.version() == 1 && each.reason().isEmpty() ? words.terms().first() : each.reason());
    }

    private String name(TermsVersion version) {
        return people.find(version.by()).map(Person::name).orElse("–");
    }

    private TermsVersion now() {
        return portfolios.termsVersions(portfolio.id()).get(0);
    }

    String currency() {
        return now().terms().currency();
    }

    ChangeTermsPage form() {
        var now = now();
        return form(now, new TermsForm(TermsForm.of(now.terms()).sent()), Map.of(), "");
    }

    private String meanwhile(TermsVersion now) {
        return words.terms().meanwhile(name(now), now.version(), views().inShort(now.terms()));
    }

    /** With all that was typed and what is wrong with it. */
    ChangeTermsPage refusing(Sent sent, Map<String, String> errors) {
        return form(now(), new TermsForm(sent), errors, "");
    }

    ChangeTermsPage same(Sent sent) {
        return refusing(sent, Map.of("months", words.terms().same()));
    }

    /** With all that was typed, and what somebody put in force meanwhile. */
    ChangeTermsPage changedMeanwhile(Sent sent) {
        var now = now();
        return form(now, new TermsForm(sent), Map.of(), meanwhile(now));
    }

    private ChangeTermsPage form(TermsVersion now, TermsForm typed, Map<String, String> errors, String meanwhile) {
        int seen = errors.isEmpty() ? now.version() : typed.sent().number(SEEN);
        var problems = errors.entrySet().stream()
                .map(error -> new FieldError(error.getKey(), error.getValue()))
                .toList();
        return new ChangeTermsPage(
                frames.of(Nav.TERMS),
                base(),
                now.terms().currency(),
                seen,
                typed,
                typed.sent().text(REASON),
                errors,
                problems,
                meanwhile);
    }

    /** What is wrong with a form, by field name. */
    Map<String, String> errors(Sent sent) {
        var errors = new LinkedHashMap<>(new TermsForm(sent).errors(words.portfolios()));
        var reason = sent.text(REASON);
        if (reason.isEmpty()) {
            errors.put(REASON, words.terms().reason_needed());
        } else if (reason.length() > LONGEST_REASON) {
            errors.put(REASON, words.terms().reason_too_long(reason.length(), LONGEST_REASON));
        }
        return errors;
    }
}
