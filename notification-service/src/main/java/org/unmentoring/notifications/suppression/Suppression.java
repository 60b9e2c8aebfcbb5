package org.unmentoring.notifications.suppression;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An address that is not written to. */
@Entity
class Suppression {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SuppressionId id;

    @Version
    private long version;

    private String email;
    private SuppressionReason reason;
    private String detail;
    private UUID message;
    private Instant since;

    Suppression() {}

    long version() {
        return version;
    }

    SuppressionId id() {
        return id;
    }

    SuppressionView view() {
        return new SuppressionView(id, email, reason, detail, message, since, version);
    }
}
