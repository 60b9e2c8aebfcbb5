package org.unmentoring.web.participants;

import java.time.Instant;

/** That somebody saw or changed the data of the person who looks, in that person's language. */
public record AuditEntry(Instant at, Said who, Said what) {
    public record Said(String words) {}
}
