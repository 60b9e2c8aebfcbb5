package org.unmentoring.matching.participants;

import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;

/** Who is behind an address of the programme. */
public record KnownPerson(String email, ParticipantId id, UUID organisation, String organisationName, String sector) {}
