package org.unmentoring.participants.programme;

import org.unmentoring.participants.participant.ParticipantId;

record OrganiserView(ParticipantId participant, String name, String email) {}
