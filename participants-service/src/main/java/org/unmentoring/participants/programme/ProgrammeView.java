package org.unmentoring.participants.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.text.Email;

public record ProgrammeView(
        ProgrammeId id,
        @Schema(examples = "UnMentoring") String name,
        @Schema(nullable = true) String description,
        @Schema(examples = "en") String language,
        @Schema(examples = "Europe/London") String timeZone,
        boolean sandbox,
        @JsonIgnore boolean testPeople,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {
    public static final String OTHER_WORLD = "test-address-and-sandbox-do-not-fit";
    public static final String OTHER_WORLD_SAID =
            "Addresses of a sandbox's testDomain are for that sandbox alone, and where test keys are let in there are no others.";

    @Schema(
            nullable = true,
            examples = "0190163d-8000-7ba0-8a64-fadaa3e59936.sandbox.test",
            description = "Of a sandbox: mails to addresses of this domain go to its inbox instead of leaving")
    public String getTestDomain() {
        return sandbox ? Email.testDomain(id.value()) : null;
    }

    /** Test addresses belong to one sandbox; where test keys are let in, there are no others. */
    public boolean admits(Email email) {
        return email.isTest() ? email.domain().equals(getTestDomain()) : !testPeople;
    }

    public ProgrammeBrief brief() {
        return new ProgrammeBrief(id, name);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
