package org.unmentoring.web.matching;

import java.util.List;
import org.unmentoring.web.neighbour.ParticipantId;

/** @param alone who has no match in the round now */
public record Mended(List<ParticipantId> alone) {}
