package org.unmentoring.matching.notifications;

import java.time.Instant;
import java.util.List;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/**
 * A match to be put in touch, and when to ask whether they met. Ids only: this waits in the database.
 *
 * @param madeAt null from a version before this field
 * @param replaces matches of the same round that this one takes the place of; null from a version before this field
 * @param sequence which mails it gets in a trial; null for the usual ones
 * @param firstToWrite who is named in a trial as the one to write first; null where nobody is
 */
public record Introduction(
        MatchId match,
        ProgrammeId programme,
        int round,
        List<ParticipantId> people,
        Instant meetBy,
        Instant nudgeAt,
        Instant madeAt,
        List<MatchId> replaces,
        String sequence,
        ParticipantId firstToWrite) {}
