package org.winnow.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every page of the product, the list that tests of all pages go through. A guard holds it complete. */
final class EveryPage {
    private static final String P = "/p/{nordhaven}";
    private static final String ONE = P + "/use-cases/UC-0001";

    private EveryPage() {}

    static List<Shown> all() {
        var all = new ArrayList<Shown>();
        Stream.of(door(), errors(), ofViewers(), ofTheInstallation(), ofPortfolios(), ofUseCases(), ofManyUseCases())
                .forEach(all::addAll);
        return all;
    }

    /** The pages of a portfolio. */
    static List<Shown> ofAPortfolio() {
        return all().stream()
                .filter(page -> page.path().startsWith(P) && page.who() != Who.GUEST)
                .toList();
    }

    /** The same as far as they are there without a use case, a saved ranking or an import. */
    static List<Shown> ofAnEmptyPortfolio() {
        return ofAPortfolio().stream()
                .filter(page -> !page.path().contains("UC-")
                        && !page.path().substring(P.length()).contains("{"))
                .toList();
    }

    private static List<Shown> door() {
        return List.of(
                Shown.to(Who.NOBODY, "people/sign-in-page", "/sign-in"),
                Shown.to(Who.NOBODY, "people/sign-in-page", "/sign-in?out=yes"),
                Shown.to(Who.NOBODY, "people/first-run-page", "/first-run/{first-run}"),
                Shown.to(Who.NOBODY, "people/link-page", "/link/{invitation}"),
                Shown.to(Who.NOBODY, "people/link-page", "/link/{demo}"),
                Shown.to(Who.NOBODY, "people/link-gone-page", "/link/gone").answering(404),
                Shown.to(Who.NOBODY, "people/link-gone-page", "/first-run/gone").answering(404),
                Shown.to(Who.GUEST, "portfolios/start-page", "/"));
    }

    private static List<Shown> errors() {
        return List.of(
                Shown.to(Who.NOBODY, "layout/error-page", "/nowhere").answering(404),
                Shown.to(Who.NOBODY, "layout/refused-page", "//elsewhere.localhost:{port}/")
                        .answering(421),
                Shown.to(Who.GUEST, "layout/error-page", P + "/").answering(404),
                Shown.to(Who.GUEST, "layout/error-page", "/people").answering(403),
                Shown.to(Who.VIEWER, "layout/error-page", P + "/terms/new").answering(403),
                Shown.to(Who.KEEPER, "layout/error-page", P + "/use-cases/UC-9999")
                        .answering(404));
    }

    private static List<Shown> ofViewers() {
        return List.of(
                Shown.to(Who.VIEWER, "rankings/ranking-page", P + "/"),
                Shown.to(Who.VIEWER, "rankings/empty-page", "/p/{empty}/"),
                Shown.to(Who.VIEWER, "usecases/use-case-page", ONE),
                Shown.to(Who.VIEWER, "imports/import-list-page", P + "/imports"));
    }

    private static List<Shown> ofTheInstallation() {
        return List.of(
                Shown.to(Who.KEEPER, "portfolios/start-page", "/portfolios"),
                Shown.to(Who.KEEPER, "portfolios/new-portfolio-page", "/portfolios/new"),
                Shown.to(Who.KEEPER, "portfolios/all-portfolios-page", "/portfolios/all"),
                Shown.to(Who.KEEPER, "people/people-page", "/people"),
                Shown.to(Who.KEEPER, "people/settings-page", "/settings"));
    }

    private static List<Shown> ofPortfolios() {
        return List.of(
                Shown.to(Who.KEEPER, "rankings/empty-page", "/p/{empty}/"),
                Shown.to(Who.KEEPER, "rankings/ranking-page", P + "/"),
                Shown.to(Who.KEEPER, "rankings/ranking-page", P + "/?columns=owner&columns=build&columns=benefit"),
                Shown.to(Who.KEEPER, "rankings/find-page", P + "/find?q=a"),
                Shown.to(Who.KEEPER, "rankings/find-page", P + "/find?q=nothing%20of%20the%20kind"),
                Shown.to(Who.KEEPER, "rankings/saved-rankings-page", P + "/rankings"),
                Shown.to(Who.KEEPER, "rankings/saved-ranking-page", P + "/rankings/{saved}"),
                Shown.to(Who.KEEPER, "portfolios/terms-page", P + "/terms"),
                Shown.to(Who.KEEPER, "portfolios/terms-page", P + "/terms/1"),
                Shown.to(Who.KEEPER, "portfolios/change-terms-page", P + "/terms/new"),
                Shown.to(Who.KEEPER, "scorecards/scorecard-page", P + "/scorecards"),
                Shown.to(Who.KEEPER, "scorecards/scorecard-page", P + "/scorecards/1"),
                Shown.to(Who.KEEPER, "scorecards/new-scorecard-page", P + "/scorecards/new"),
                Shown.to(Who.KEEPER, "fields/fields-page", P + "/fields"),
                Shown.to(Who.KEEPER, "fields/field-page", P + "/fields/sponsor"),
                Shown.to(Who.KEEPER, "fields/field-page", P + "/fields/reach"),
                Shown.to(Who.KEEPER, "activity/activity-page", P + "/activity"),
                Shown.to(Who.KEEPER, "imports/import-list-page", P + "/imports"),
                Shown.to(Who.KEEPER, "imports/new-import-page", P + "/imports/new"),
                Shown.to(Who.KEEPER, "imports/review-page", P + "/imports/{review}"),
                Shown.to(Who.KEEPER, "imports/progress-page", P + "/imports/{progress}"),
                Shown.to(Who.KEEPER, "imports/receipt-page", P + "/imports/{receipt}"));
    }

    private static List<Shown> ofUseCases() {
        return List.of(
                Shown.to(Who.KEEPER, "usecases/new-use-case-page", P + "/use-cases/new"),
                Shown.to(Who.KEEPER, "usecases/use-case-page", ONE),
                Shown.to(Who.KEEPER, "usecases/use-case-page", P + "/use-cases/UC-0003"),
                Shown.to(Who.KEEPER, "usecases/use-case-page", P + "/use-cases/UC-0004"),
                Shown.to(Who.KEEPER, "usecases/description-page", ONE + "/description"),
                Shown.to(Who.KEEPER, "usecases/fact-page", ONE + "/facts/gross-benefit"),
                Shown.to(Who.KEEPER, "usecases/fact-page", ONE + "/facts/reach"),
                Shown.to(Who.KEEPER, "usecases/fact-page", ONE + "/facts/sponsor"),
                Shown.to(Who.KEEPER, "usecases/fact-history-page", ONE + "/facts/gross-benefit/history"),
                Shown.to(Who.KEEPER, "firstlook/first-look-page", P + "/first-look/UC-0004"),
                Shown.to(Who.KEEPER, "firstlook/first-look-done-page", "/p/{empty}/first-look"));
    }

    private static List<Shown> ofManyUseCases() {
        return List.of(
                Shown.to(Who.KEEPER, "pipeline/board-page", P + "/pipeline"),
                Shown.to(Who.KEEPER, "pipeline/list-page", P + "/pipeline?view=list"),
                Shown.to(Who.KEEPER, "pipeline/list-page", P + "/pipeline?view=list&group=unit"),
                Shown.to(Who.KEEPER, "pipeline/aside-page", P + "/pipeline/aside"),
                Shown.to(Who.KEEPER, "pipeline/compare-page", P + "/compare?ref=UC-0001&ref=UC-0002&ref=UC-0003"),
                Shown.to(Who.KEEPER, "bulk/bulk-page", P + "/bulk?all=1"),
                Shown.to(Who.KEEPER, "bulk/bulk-page", P + "/bulk?all=1&kind=rating"),
                Shown.to(Who.KEEPER, "bulk/bulk-page", P + "/bulk?all=1&kind=unit"),
                Shown.to(Who.KEEPER, "bulk/bulk-page", P + "/bulk?all=1&kind=words"),
                Shown.to(Who.KEEPER, "bulk/bulk-page", P + "/bulk?ref=UC-0001&kind=stage"),
                Shown.to(
                        Who.KEEPER,
                        "bulk/outcome-page",
                        P + "/bulk/outcome?kind=stage&done=2&act=1&left=UC-0003.gate"));
    }
}
