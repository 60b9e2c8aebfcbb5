package org.unmentoring.participants.exclusion;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Whom somebody never wants to be put in touch with; nobody else may ever read it. */
@Entity
class OwnExclusion {
    @EmbeddedId
    private OwnExclusionKey key;

    private Instant since;

    protected OwnExclusion() {}

    OwnExclusionView view() {
        return new OwnExclusionView(key.excluded(), since);
    }
}
