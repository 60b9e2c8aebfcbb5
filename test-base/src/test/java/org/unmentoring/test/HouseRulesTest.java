package org.unmentoring.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @RolesAllowed("organiser")
    static class Misread {
        @PermitAll
        public void anybody() {}
    }

    @PermitAll
    static class Read {
        @RolesAllowed("organiser")
        public void organisers() {}

        public void anybody() {}
    }

    @Path("/v1/things/{id}")
    static class Thing {
        @GET
        public void one() {}

        @GET
        @Path("/{part}")
        public void part() {}
    }

    @Path("/v1/things")
    static class Things {
        @GET
        @Path("/newest")
        public void newest() {}
    }

    @Path("/v1/things")
    static class OtherVerb {
        @DELETE
        @Path("/newest")
        public void gone() {}
    }

    @Path("/v1/things/{id}/owner")
    static class AskedBefore {
        @GET
        public void owner() {}
    }

    @Test
    void whoMayCallIsSaidWhereTheContractReadsIt() {
        var rule = methods().should(HouseRules.sayItWhereTheContractReadsIt());
        assertThat(broken(rule, Read.class)).isFalse();
        assertThat(broken(rule, Misread.class)).isTrue();
    }

    @Test
    void noResourceHidesAnother() {
        var rule = classes().should(PathRules.hideNoOtherResource());
        assertThat(broken(rule, Thing.class, OtherVerb.class, AskedBefore.class))
                .isFalse();
        assertThat(broken(rule, Thing.class, Things.class)).isTrue();
    }

    private static boolean broken(ArchRule rule, Class<?>... classes) {
        return rule.evaluate(new ClassFileImporter().importClasses(classes)).hasViolation();
    }
}
