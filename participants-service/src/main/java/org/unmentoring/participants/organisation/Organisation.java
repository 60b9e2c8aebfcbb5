package org.unmentoring.participants.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
class Organisation {
    /** What an organisation is until somebody says more. */
    static final String UNSORTED = "other";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    private String name;
    private String nameKey;
    private String sector;
    private String nation;
    private String region;
    private Instant createdAt;

    @Version
    private long version;

    protected Organisation() {}

    Organisation(OrganisationName name, String sector, String nation, String region, Instant now) {
        this.id = OrganisationId.next();
        this.name = name.written();
        this.nameKey = name.key();
        this.sector = sector == null ? UNSORTED : sector;
        this.nation = nation;
        this.region = region;
        this.createdAt = now;
    }

    OrganisationId id() {
        return id;
    }

    String key() {
        return nameKey;
    }

    Instant createdAt() {
        return createdAt;
    }

    OrganisationView view() {
        return new OrganisationView(id, name, sector, nation, region);
    }
}
