package org.unmentoring.participants.signpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unmentoring.participants.programme.ProgrammeId;

/** A programme's signposts; each programme has some or none, and they are kept as a whole. */
@Entity
class Signposts {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signpost> items;

    @Version
    private long version;

    protected Signposts() {}

    Signposts(ProgrammeId programme) {
        this.programme = programme;
        this.items = List.of();
    }

    void replace(List<Signpost> wanted) {
        items = List.copyOf(wanted);
    }

    long version() {
        return version;
    }

    SignpostList list() {
        return new SignpostList(items, version);
    }
}
