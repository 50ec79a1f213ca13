package org.winnow.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is forgotten: what can be asked for, and what pages are made of, stands in the list. */
class EveryPageIsListedTest {
    /** Answers a part of a page. */
    private static final String ROW = "/p/{portfolio}/use-cases/{reference}/facts/{field}/row";

    /** The frame of all others, and the page that only a sent form is answered with. */
    private static final Set<String> NOT_ASKED_FOR = Set.of("layout/page", "bulk/look-page");

    private static final java.nio.file.Path TEMPLATES = java.nio.file.Path.of("src/main/resources/templates");

    @Test
    void everyRouteThatAnswersAPageIsInTheList() {
        var routes = routes();
        var listed = EveryPage.all().stream()
                .flatMap(page -> route(page, routes).stream())
                .collect(Collectors.toSet());

        assertThat(routes).hasSizeGreaterThan(20).contains(ROW);
        assertThat(routes)
                .filteredOn(route -> !route.equals(ROW))
                .as("routes that answer HTML; add a page of each to EveryPage")
                .isSubsetOf(listed);
    }

    private static List<String> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.winnow.web").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class) && answersHtml(method))
                        .map(EveryPageIsListedTest::route)
                        .distinct()
                        .toList();
    }

    private static boolean answersHtml(JavaMethod method) {
        return annotation(method, Produces.class)
                .map(says -> List.of(says.value()).contains(MediaType.TEXT_HTML))
                .orElse(false);
    }

    private static <A extends Annotation> Optional<A> annotation(JavaMethod method, Class<A> type) {
        return method.tryGetAnnotationOfType(type).or(() -> method.getOwner().tryGetAnnotationOfType(type));
    }

    private static String route(JavaMethod method) {
        var of = path(method.getOwner());
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + of + "/" + own)
                .replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static String path(JavaClass type) {
        return type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    /** The route that a listed path comes to: of those that fit the one with most letters of its own. */
    private static Optional<String> route(Shown page, List<String> routes) {
        var path = page.path().replaceAll("\\?.*", "").replaceAll("(?<=.)/$", "");
        return routes.stream()
                .filter(route -> path.matches(route.replaceAll("\\{[^}]+}", "[^/]+")))
                .max(Comparator.comparingInt(
                        route -> route.replaceAll("\\{[^}]+}", "").length()));
    }

    @Test
    void everyTemplateOfAPageIsInTheList() throws IOException {
        var listed = EveryPage.all().stream().map(Shown::template).collect(Collectors.toSet());
        try (Stream<java.nio.file.Path> files = Files.walk(TEMPLATES)) {
            var pages = files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(name -> name.endsWith("page.html"))
                    .map(name -> name.replace(".html", ""))
                    .filter(name -> !NOT_ASKED_FOR.contains(name));
            assertThat(pages).containsExactlyInAnyOrderElementsOf(listed);
        }
    }
}
