package org.unmentoring.notifications.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a programme's organisers, or the operators for all, chose in place of what is packaged. */
@Entity
@Table(name = "sequence_definition")
class SequenceDefinition {
    @Embeddable
    record Key(String programme, String name) {}

    @EmbeddedId
    private Key key;

    // 0 is the version of what is packaged.
    @Version
    private long version = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    @Column(name = "changed_at")
    private Instant changedAt;

    SequenceDefinition() {}

    SequenceDefinition(Key key, Definition definition, Instant now) {
        this.key = key;
        change(definition, now);
    }

    void change(Definition chosen, Instant now) {
        definition = chosen;
        changedAt = now;
    }

    Definition definition() {
        return definition;
    }

    long version() {
        return version;
    }

    DefinitionView view() {
        return DefinitionView.of(key.programme(), key.name(), definition, version);
    }
}
