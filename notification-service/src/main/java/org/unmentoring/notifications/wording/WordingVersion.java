package org.unmentoring.notifications.wording;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unmentoring.notifications.template.Wording;

/** What a mail said, or says, in somebody's own words. Never changed: a change is the next version. */
@Entity
@Table(name = "wording")
class WordingVersion {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WordingId id;

    private UUID programme;
    private String template;
    private String language;
    private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private String subject;
    private String opening;
    private String[] topics;
    private String signature;
    private String logo;

    WordingVersion() {}

    WordingVersion(Place place, int number, Wording wording, String madeBy, Instant madeAt) {
        this.id = WordingId.next();
        this.programme = place.programme() == null ? null : place.programme().value();
        this.template = place.template().key();
        this.language = place.language();
        this.number = number;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.subject = wording.subject();
        this.opening = wording.opening();
        this.topics = wording.topics() == null ? null : wording.topics().toArray(String[]::new);
        this.signature = wording.signature();
        this.logo = wording.logo();
    }

    WordingId id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant madeAt() {
        return madeAt;
    }

    Wording wording() {
        return new Wording(subject, opening, topics == null ? null : List.of(topics), signature, logo);
    }

    VersionView view() {
        return new VersionView(number, madeAt, wording());
    }
}
