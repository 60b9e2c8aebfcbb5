package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.ParticipantId;

public record Organiser(ParticipantId participant, String name, String email) {}
