package org.winnow.web.pages;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Visitors;

/** Use cases in every condition: ranked, out by a gate, not rated, moved on, put aside; and a ranking saved before one moved. */
@Singleton
class ExhibitedPortfolio {
    private static final Map<String, Content> OF_THE_LEADER = Map.of(
            "run-cost", new Content.Estimate(20_000_000, 40_000_000, 90_000_000),
            "build-cost", new Content.Bound(Side.AT_MOST, 60_000_000),
            "sponsor", new Content.Words("Ingrid Halvorsen"),
            "data-sensitivity", new Content.NotKnown());

    private final Cast cast;
    private final Visitors visitors;
    private final Stages stages;

    ExhibitedPortfolio(Cast cast, Visitors visitors, Stages stages) {
        this.cast = cast;
        this.visitors = visitors;
        this.stages = stages;
    }

    /** Answers the number of the saved ranking. */
    String fill(Portfolio portfolio) {
        var id = portfolio.id();
        var leader = cast.rated(id, "Engineering assistant for 6,000 engineers", 4_000_000, 5);
        cast.rated(id, "Claim drafting", 3_000_000, 3);
        cast.failTheFirstGate(id, cast.rated(id, "Emotion signals in call coaching", 2_000_000, 4));
        cast.useCase(id, "Tender answers");
        cast.useCase(id, "Loan memos");
        move(
                portfolio,
                cast.rated(id, "Store chat", 100_000, 2),
                new Move(Stage.PARKED, "No owner", "An owner is named"));
        move(
                portfolio,
                cast.rated(id, "Contract review", 900_000, 4),
                new Move(Stage.SHORTLISTED, "Clear value", null));
        cast.state(id, leader, OF_THE_LEADER);
        var saved = save(portfolio);
        cast.state(id, leader, Map.of("gross-benefit", new Content.Exact(1_000_000)));
        return saved;
    }

    private void move(Portfolio portfolio, UseCase useCase, Move move) {
        var mover = new Mover(cast.ingridTheDecider().id(), Role.DECIDER);
        stages.move(portfolio.id(), List.of(useCase.id()), move, mover);
    }

    private String save(Portfolio portfolio) {
        return visitors.as(cast.ingridTheDecider())
                .formParam("reason", "before the meeting")
                .post("/p/" + portfolio.slug() + "/rankings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
    }
}
