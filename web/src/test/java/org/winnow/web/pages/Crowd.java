package org.winnow.web.pages;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.winnow.core.ids.Reference;
import org.winnow.core.people.Language;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Visitors;

/** A portfolio with very much in it: many use cases, long names without a place to break, 20,000 Chinese characters in a text. */
@Singleton
class Crowd {
    private static final int USE_CASES = 240;
    private static final int STATED = 60;
    private static final int PEOPLE = 40;
    private static final String WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String CHINESE = "价值与成本的权衡须有据可查".repeat(1_600).substring(0, 20_000);

    private final Exhibition exhibition;
    private final ExhibitedPortfolio contents;
    private final ExhibitedImports imports;
    private final Cast cast;
    private final Visitors visitors;
    private final Memberships memberships;
    private final UseCases useCases;
    private final UseCaseLists lists;
    private final Map<String, String> names = new HashMap<>();

    Crowd(
            Exhibition exhibition,
            ExhibitedPortfolio contents,
            ExhibitedImports imports,
            Cast cast,
            Visitors visitors,
            Memberships memberships,
            UseCases useCases,
            UseCaseLists lists) {
        this.exhibition = exhibition;
        this.contents = contents;
        this.imports = imports;
        this.cast = cast;
        this.visitors = visitors;
        this.memberships = memberships;
        this.useCases = useCases;
        this.lists = lists;
    }

    /** What stands for the names in the paths of a portfolio's pages. */
    Map<String, String> names() {
        if (names.isEmpty()) {
            names.putAll(exhibition.names());
            var portfolio = cast.portfolio(10);
            names.put("nordhaven", portfolio.slug());
            for (var language : Language.values()) {
                exhibition.admit(portfolio, language);
            }
            names.put("saved", contents.fill(portfolio));
            names.putAll(imports.of(portfolio));
            gather(portfolio);
        }
        return names;
    }

    private void gather(Portfolio portfolio) {
        var by = people(portfolio).get(0).id();
        var leader = lists.find(portfolio.id(), Reference.parse("UC-0001").orElseThrow())
                .orElseThrow();
        useCases.describe(portfolio.id(), leader.id(), leader.version(), new NewUseCase(CHINESE, CHINESE, WORD), by);
        state(portfolio, leader, CHINESE);
        var wanted = IntStream.range(0, USE_CASES).mapToObj(Crowd::candidate).toList();
        for (var useCase : useCases.addAll(portfolio.id(), wanted, by).subList(0, STATED)) {
            state(portfolio, useCase, WORD);
        }
    }

    private void state(Portfolio portfolio, UseCase useCase, String words) {
        cast.state(
                portfolio.id(),
                useCase,
                Map.of(
                        "sponsor", new Content.Words(words),
                        "owner", new Content.Words(words),
                        "reach", new Content.Exact(3),
                        "gross-benefit", new Content.Estimate(1, 99_999_999_999L, 99_999_999_999_999L)));
    }

    private List<Person> people(Portfolio portfolio) {
        var ingrid = cast.ingridTheDecider().id();
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> {
                    var person = visitors.person(WORD + " " + number);
                    memberships.give(portfolio.id(), person.id(), Role.CONTRIBUTOR, ingrid);
                    return person;
                })
                .toList();
    }

    private static NewUseCase candidate(int number) {
        var title = number % 3 == 0 ? CHINESE.substring(0, 400) : WORD.repeat(2);
        return new NewUseCase(title + " " + number, WORD, WORD + number % 12);
    }
}
