package org.unmentoring.participants.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;

@Entity
class Organisation {
    /** What an organisation is until somebody says more. */
    static final String UNSORTED = "other";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    private String name;
    private String nameKey;
    private String searchKey;
    private String sector;
    private String nation;
    private String region;
    private OrganisationStatus status;
    /** The programme whose organisers may decide about a proposal; others' proposals are none of their business. */
    private UUID proposedIn;

    private Instant createdAt;

    @Version
    private long version;

    protected Organisation() {}

    static Organisation proposed(OrganisationName name, UUID programme, Instant now) {
        var organisation = new Organisation(name, null, null, null, now);
        organisation.status = OrganisationStatus.PROPOSED;
        organisation.proposedIn = programme;
        return organisation;
    }

    Organisation(OrganisationName name, String sector, String nation, String region, Instant now) {
        this.id = OrganisationId.next();
        this.sector = sector == null ? UNSORTED : sector;
        this.nation = nation;
        this.region = region;
        this.status = OrganisationStatus.ACCEPTED;
        this.createdAt = now;
        call(name);
    }

    void describe(OrganisationDetails details) {
        if (status == OrganisationStatus.ACCEPTED && details.status() == OrganisationStatus.PROPOSED) {
            throw Problem.invalid("/status", "accepted-already", "What was accepted can't be a proposal again.");
        }
        call(OrganisationName.of(details.name()));
        sector = details.sector();
        nation = details.nation();
        region = details.region();
        status = details.status();
    }

    private void call(OrganisationName called) {
        name = called.written();
        nameKey = called.key();
        searchKey = called.searchKey();
    }

    OrganisationId id() {
        return id;
    }

    OrganisationName name() {
        return OrganisationName.of(name);
    }

    boolean isProposed() {
        return status == OrganisationStatus.PROPOSED;
    }

    Optional<UUID> proposedIn() {
        return Optional.ofNullable(proposedIn);
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }

    OrganisationView view() {
        return new OrganisationView(id, name, sector, nation, region);
    }

    OrganisationDetails details(List<String> aliases) {
        return new OrganisationDetails(name, aliases, sector, nation, region, status);
    }

    OrganisationEntry entry(List<String> aliases) {
        return new OrganisationEntry(id, name, aliases, sector, nation, region, status, version);
    }
}
