package org.unmentoring.base.thing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.unmentoring.base.version.Versioned;

@Entity
class Thing {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ThingId id;

    private String name;

    @Version
    private long version;

    protected Thing() {}

    Thing(String name) {
        this.id = ThingId.next();
        this.name = name;
    }

    void rename(String name) {
        this.name = name;
    }

    long version() {
        return version;
    }

    View view() {
        return new View(id, name, version);
    }

    record View(ThingId id, String name, @JsonIgnore long version) implements Versioned {}
}
