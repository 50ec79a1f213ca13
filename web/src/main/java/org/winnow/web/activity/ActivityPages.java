package org.winnow.web.activity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.ActivityRow;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.Reference;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Nav;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page of the trail. */
@RequestScoped
class ActivityPages {
    private final Fields fields;
    private final Gates gates;
    private final People people;
    private final Memberships memberships;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Map<PersonId, String> names = new HashMap<>();

    ActivityPages(
            Fields fields,
            Gates gates,
            People people,
            Memberships memberships,
            CurrentPortfolio portfolio,
            Frames frames) {
        this.fields = fields;
        this.gates = gates;
        this.people = people;
        this.memberships = memberships;
        this.portfolio = portfolio;
        this.frames = frames;
    }

    ActivityPage page(List<ActivityRow> rows, Query query, boolean more) {
        var frame = frames.of(Nav.ACTIVITY);
        var words = Words.in(frame.locale());
        var sentences = sentences(frame.locale(), words);
        var lines = rows.stream().map(row -> line(row, sentences)).toList();
        return new ActivityPage(
                frame,
                answer(lines, query, words),
                lines,
                peopleOptions(query),
                actOptions(query, Words.ofActs(frame.locale())),
                query.useCase().map(Reference::toString).orElse(""),
                query.filters(),
                more ? query.from(rows.get(rows.size() - 1).id()) : "",
                query.before().isPresent() ? query.from(0) : "");
    }

    private static String answer(List<ActivityPage.Line> lines, Query query, ActivityMessages words) {
        if (lines.isEmpty()) {
            return query.filters() ? words.answer_none_match() : words.answer_none();
        }
        var newest = lines.get(0);
        return query.before().isPresent() ? words.answer_older(newest.at()) : words.answer(newest.by(), newest.at());
    }

    private Sentences sentences(Locale locale, ActivityMessages words) {
        return new Sentences(
                locale,
                words,
                Words.ofActs(locale),
                fields.of(portfolio.id()).stream()
                        .collect(toMap(Field::key, field -> field.label().in(locale))),
                gates.of(portfolio.id()).stream()
                        .collect(toMap(Gate::key, gate -> gate.label().in(locale))),
                this::name);
    }

    private String name(PersonId person) {
        return names.computeIfAbsent(
                person, id -> people.find(id).map(Person::name).orElse("–"));
    }

    private ActivityPage.Line line(ActivityRow row, Sentences sentences) {
        var first = row.first();
        var by = row.by();
        var reference = first == null ? "" : new Reference(first).toString();
        return new ActivityPage.Line(
                Figures.in(sentences.locale()).time(row.at(), ZoneId.systemDefault()),
                by == null ? sentences.words().program() : name(by),
                sentences.of(row),
                Objects.requireNonNullElse(row.note().reason(), ""),
                reference,
                first == null ? "" : "/p/" + portfolio.slug() + "/use-cases/" + reference,
                row.useCases() > 1 ? sentences.words().others(row.useCases() - 1) : "");
    }

    private List<ActivityPage.Option> peopleOptions(Query query) {
        return memberships.of(portfolio.id()).stream()
                .map(member -> new ActivityPage.Option(
                        "" + member.person().value(),
                        name(member.person()),
                        query.person().filter(member.person()::equals).isPresent()))
                .toList();
    }

    private static List<ActivityPage.Option> actOptions(Query query, ActMessages words) {
        return Arrays.stream(Act.values())
                .filter(act -> !Words.of(act, words).isEmpty())
                .map(act -> new ActivityPage.Option(
                        Query.address(act),
                        Words.of(act, words),
                        query.act().filter(act::equals).isPresent()))
                .toList();
    }
}
