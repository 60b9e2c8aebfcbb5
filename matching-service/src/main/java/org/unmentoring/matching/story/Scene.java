package org.unmentoring.matching.story;

import java.util.List;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/**
 * The match that a story is of.
 *
 * @param met those of its people who say that they met
 */
record Scene(MatchId match, ProgrammeId programme, List<ParticipantId> people, List<ParticipantId> met) {}
