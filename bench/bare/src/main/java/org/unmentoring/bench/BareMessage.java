package org.unmentoring.bench;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** notification-service's own row, as far as its answer shows it. */
@Entity
@Table(name = "message")
public class BareMessage extends PanacheEntityBase {
    @Id
    public UUID id;

    @Version
    public long version;

    public String template;
    public String reference;
    public String status;
    public String reason;

    @Column(name = "send_at")
    public Instant sendAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "sent_at")
    public Instant sentAt;
}
