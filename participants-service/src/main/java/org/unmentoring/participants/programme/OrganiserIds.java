package org.unmentoring.participants.programme;

import java.util.List;
import org.unmentoring.participants.participant.ParticipantId;

record OrganiserIds(List<ParticipantId> items) {}
