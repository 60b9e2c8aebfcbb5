package org.unmentoring.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ParticipantId;

/** Forgets what a person said, and what was said in matches that they were in. May be told again and again. */
@ApplicationScoped
class ErasureService {

    private static final Logger LOG = Logger.getLogger(ErasureService.class);

    private final ErasureRepository erasures;
    private final InstantSource clock;

    ErasureService(ErasureRepository erasures, InstantSource clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    @Transactional
    Erased erase(UUID erasure, ParticipantId participant) {
        erasures.enter(erasure, participant, clock.instant());
        var did = erasures.forget(participant);
        LOG.infof("erased: participant %s", participant);
        return new Erased(did);
    }

    @Transactional
    List<UUID> unknown(Collection<UUID> participants) {
        var known = erasures.known(participants);
        return participants.stream().filter(it -> !known.contains(it)).toList();
    }
}
