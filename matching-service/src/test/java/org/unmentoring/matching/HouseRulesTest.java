package org.unmentoring.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.HouseRules;

class HouseRulesTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.check("org.unmentoring.matching");
    }

    /** A check that shares code with what it checks shares its faults. */
    @Test
    void theCheckOfADrawKnowsNothingOfHowItWasMade() {
        var draw = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.unmentoring.matching.draw");
        noClasses()
                .that()
                .resideInAPackage("..draw.check..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..draw.pairing..")
                .check(draw);
    }

    @Test
    void statisticsKnowNumbersOnly() {
        noClasses()
                .that()
                .resideInAPackage("..matching.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "java.sql..", "java.time..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.unmentoring.matching.statistics"));
    }
}
