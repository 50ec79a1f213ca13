package org.winnow.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses scoring = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.winnow.scoring");

    @Test
    void scoringKnowsNothingButTheJdkAndNullMarks() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.winnow.scoring..")
                .check(scoring);
    }

    @Test
    void noPackagesFormARing() {
        slices().matching("org.winnow.scoring.(*)..").should().beFreeOfCycles().check(scoring);
    }
}
