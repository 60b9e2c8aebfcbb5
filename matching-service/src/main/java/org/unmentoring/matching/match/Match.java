package org.unmentoring.matching.match;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** People put in touch in a round. */
@Entity
class Match {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MatchId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round"))
    private RoundId round;

    @Column(name = "recorded_met")
    private Boolean recordedMet;

    @Column(name = "recorded_reason")
    private String recordedReason;

    @Column(name = "recorded_note")
    private String recordedNote;

    protected Match() {}

    Match(MatchId id, RoundId round) {
        this.id = id;
        this.round = round;
    }

    void record(Recorded said) {
        recordedMet = said.met();
        recordedReason = said.reason() == null ? null : said.reason().word();
        recordedNote = said.note();
    }

    Recorded recorded() {
        return new Recorded(recordedMet, ReasonKey.of(recordedReason), recordedNote);
    }

    RoundId round() {
        return round;
    }

    MatchId id() {
        return id;
    }
}
