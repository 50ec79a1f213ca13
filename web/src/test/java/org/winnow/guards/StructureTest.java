package org.winnow.guards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnow.web.security.Requires;

/** Arrows between modules, packages and classes. */
class StructureTest {
    private static final List<String> CORE_IN_ORDER = asDrawn();
    /** A transaction never spans a computation: what a front door computes from is read behind it, in one transaction of its own. */
    private static final String READS_BEFORE_A_COMPUTATION = "org.winnow.core.rankings.Snapshots";

    /** Draws the seed of a new job, which everything random then comes from. */
    private static final String DRAWS_SEEDS = "org.winnow.core.jobs.Jobs";

    private static final JavaClasses WINNOW = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.winnow");

    /** The arrows of the diagram in docs/architecture.md are what is held here, so that the page stays true. */
    private static List<String> asDrawn() {
        try (var lines = Files.lines(Path.of("../docs/architecture.md"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("ids --> "))
                    .flatMap(line -> Stream.of(line.split(" --> ")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void allModulesAreLookedAt() {
        assertThat(WINNOW.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.winnow.scoring"))
                .anyMatch(name -> name.startsWith("org.winnow.core"))
                .anyMatch(name -> name.startsWith("org.winnow.web"));
    }

    @Test
    void noPackagesFormARing() {
        slices().matching("org.winnow.(**)").should().beFreeOfCycles().check(WINNOW);
    }

    @Test
    void arrowsGoFromWebToCoreToScoring() {
        noClasses()
                .that(resideInAPackage("org.winnow.core.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.winnow.web.."))
                .check(WINNOW);
        classes()
                .that(resideInAPackage("org.winnow.scoring.."))
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.winnow.scoring..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify..")))
                .check(WINNOW);
    }

    @Test
    void corePackagesUseOnlyThoseBeforeThem() {
        for (int at = 0; at < CORE_IN_ORDER.size(); at++) {
            var later = CORE_IN_ORDER.subList(at + 1, CORE_IN_ORDER.size()).stream()
                    .map(name -> "org.winnow.core." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.winnow.core." + CORE_IN_ORDER.get(at) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(WINNOW);
        }
    }

    @Test
    void everyPackageOfCoreHasItsPlaceInTheOrder() {
        var packages = WINNOW.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.winnow.core."))
                .map(name -> name.substring("org.winnow.core.".length()).replaceAll("\\..*", ""))
                .distinct();

        assertThat(packages).isSubsetOf(CORE_IN_ORDER);
    }

    @Test
    void thePagesDoNotUseScoring() {
        noClasses()
                .that(resideInAPackage("org.winnow.web.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.winnow.scoring.."))
                .check(WINNOW);
    }

    @Test
    void onlyScorecardsRankingsAndPlansUseScoring() {
        noClasses()
                .that(resideOutsideOfPackages(
                        "org.winnow.scoring..",
                        "org.winnow.core.scorecards..",
                        "org.winnow.core.rankings..",
                        "org.winnow.core.plans.."))
                .and()
                .resideInAPackage("org.winnow.core..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.winnow.scoring.."))
                .check(WINNOW);
    }

    @Test
    void entitiesAndRepositoriesStayWithinTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(WINNOW);
        classes()
                .that()
                .haveNameMatching(".*[a-z](Entity|Repository|Table)")
                .and()
                .resideInAPackage("org.winnow.core..")
                .should()
                .bePackagePrivate()
                .check(WINNOW);
    }

    @Test
    void coreKnowsNothingOfTheWeb() {
        noClasses()
                .that(resideInAPackage("org.winnow.core.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "io.quarkus.qute..", "io.quarkus.vertx..", "org.jboss.resteasy..")
                .check(WINNOW);
    }

    @Test
    void transactionsBeginAtPublicFrontDoors() {
        noClasses()
                .that(resideInAPackage("org.winnow.web.."))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(WINNOW);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .and()
                .areNotDeclaredIn(READS_BEFORE_A_COMPUTATION)
                .should()
                .bePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .resideInAPackage("org.winnow.core..")
                .check(WINNOW);
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(WINNOW);
    }

    @Test
    void rulesMakeNeitherTimeNorChance() {
        noClasses()
                .that()
                .resideInAnyPackage("org.winnow.core..", "org.winnow.scoring..")
                .and()
                .doNotHaveFullyQualifiedName(DRAWS_SEEDS)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, java.util.concurrent.ThreadLocalRandom.class)
                .check(WINNOW);
        noClasses()
                .that()
                .resideInAnyPackage("org.winnow.core..", "org.winnow.scoring..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(WINNOW);
    }

    @Test
    void aPageIsARecordOfItsPackage() {
        classes()
                .that()
                .implement(TemplateInstance.class)
                .should()
                .beRecords()
                .andShould()
                .bePackagePrivate()
                .check(WINNOW);
    }

    @Test
    void pagesHoldNoEntities() {
        noClasses()
                .that()
                .implement(TemplateInstance.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(WINNOW);
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        var silent = WINNOW.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(StructureTest::answersRequests)
                .filter(method -> !method.isAnnotatedWith(Requires.class)
                        && !method.getOwner().isAnnotatedWith(Requires.class))
                .map(JavaMethod::getFullName);

        assertThat(silent).isEmpty();
    }

    @Test
    void everyResourceMethodIsPublicAsElseItIsNeverFound() {
        var hidden = WINNOW.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(StructureTest::answersRequests)
                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getFullName);

        assertThat(hidden).isEmpty();
    }

    private static boolean answersRequests(JavaMethod method) {
        return Stream.ofNullable(method.getAnnotations())
                .flatMap(all -> all.stream())
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
