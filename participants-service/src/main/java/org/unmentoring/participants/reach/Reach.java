package org.unmentoring.participants.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.participants.participant.ParticipantId;

/** The door to who can be reached by mail, for the rooms beside this one. */
@ApplicationScoped
@Transactional
public class Reach {
    private static final Logger LOG = Logger.getLogger(Reach.class);

    private final ReachRepository unreachable;

    Reach(ReachRepository unreachable) {
        this.unreachable = unreachable;
    }

    /** Somebody came by a link in a mail, or somebody knows better. */
    public void reached(ParticipantId participant) {
        if (unreachable.deleteById(participant)) LOG.infof("reached again: participant %s", participant);
    }

    /** Mails came back from an address that was left; that somebody wants none goes along to the next. @return whether it does */
    public boolean moved(ParticipantId participant) {
        var wantsNone = unreachable
                .findByIdOptional(participant)
                .filter(Unreachable::wantsNone)
                .isPresent();
        if (!wantsNone) reached(participant);
        return wantsNone;
    }

    /** Since when these are not reached; who is, is not in it. */
    public Map<ParticipantId, Instant> unreachableSince(Collection<ParticipantId> participants) {
        return unreachable.among(participants).collect(Collectors.toMap(Unreachable::participant, Unreachable::since));
    }
}
