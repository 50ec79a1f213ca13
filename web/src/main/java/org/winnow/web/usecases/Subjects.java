package org.winnow.web.usecases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.security.CurrentPortfolio;

/** Finds what the path names; what is not there answers like what belongs to somebody else. */
@RequestScoped
class Subjects {
    private final CurrentPortfolio portfolio;
    private final UseCaseLists lists;
    private final Fields fields;
    private final Gates gates;
    private final Rankings rankings;
    private final Portfolios portfolios;
    private final Words words;

    Subjects(
            CurrentPortfolio portfolio,
            UseCaseLists lists,
            Fields fields,
            Gates gates,
            Rankings rankings,
            Portfolios portfolios,
            Words words) {
        this.portfolio = portfolio;
        this.lists = lists;
        this.fields = fields;
        this.gates = gates;
        this.rankings = rankings;
        this.portfolios = portfolios;
        this.words = words;
    }

    PortfolioId portfolio() {
        return portfolio.id();
    }

    UseCase useCase(String reference) {
        return Reference.parse(reference)
                .flatMap(parsed -> lists.find(portfolio.id(), parsed))
                .orElseThrow(() -> new NotFoundException("no use case " + reference));
    }

    Field field(String key) {
        return fields.find(portfolio.id(), key).orElseThrow(() -> new NotFoundException("no field " + key));
    }

    Subject subject(UseCase useCase) {
        var id = portfolio.id();
        return new Subject(
                path(useCase),
                useCase,
                rankings.live(id),
                fields.of(id),
                lists.facts(id, useCase.id()),
                gates.of(id),
                gates.answers(id, useCase.id()),
                rankings.candidate(id, useCase.reference()),
                text(),
                words.messages());
    }

    String base() {
        return "/p/" + portfolio.slug();
    }

    String path(UseCase useCase) {
        return base() + "/use-cases/" + useCase.reference();
    }

    String currency() {
        return portfolios.terms(portfolio.id()).currency();
    }

    FactText text() {
        return new FactText(currency(), words.locale(), words.messages());
    }
}
