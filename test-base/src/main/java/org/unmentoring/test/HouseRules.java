package org.unmentoring.test;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** The rules of CONTRIBUTING that a program can keep. A module checks itself with one plain test. */
public final class HouseRules {
    private static final DescribedPredicate<JavaMethod> OPERATION =
            DescribedPredicate.describe("are operations", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private HouseRules() {}

    public static void check(String root) {
        var imported = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        for (ArchRule rule : rules(root)) rule.allowEmptyShould(true).check(imported);
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                classes().that().areAnnotatedWith(Entity.class).should().notBePublic(),
                classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic(),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .because("time comes from the InstantSource"),
                noClasses()
                        .should()
                        .callConstructor(Random.class)
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callMethod(ThreadLocalRandom.class, "current")
                        .because("chance comes from a stored seed"),
                noClasses()
                        .that()
                        .resideInAPackage("..draw..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta..", "io.quarkus.."),
                methods().that(OPERATION).should().haveModifier(PUBLIC).andShould(sayWhoMayCall()),
                methods().that(OPERATION).should(sayItWhereTheContractReadsIt()),
                classes().that().areAnnotatedWith(Path.class).should(PathRules.hideNoOtherResource()));
    }

    /**
     * Quarkus lets everybody in where a method permits all in a class that names roles, but hands the class's roles on to the
     * contract: it leaves out only methods that name roles themselves.
     */
    static ArchCondition<JavaMethod> sayItWhereTheContractReadsIt() {
        return new ArchCondition<>("not permit all in a class that names roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var misread = method.isAnnotatedWith(PermitAll.class)
                        && method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(
                        method,
                        !misread,
                        method.getFullName() + " permits all, but the contract would name the roles of its class:"
                                + " say it at each method instead"));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isInterface(); // a client's operations are guarded by the service it calls
                events.add(
                        new SimpleConditionEvent(method, said, method.getFullName() + " does not say who may call it"));
            }
        };
    }
}
