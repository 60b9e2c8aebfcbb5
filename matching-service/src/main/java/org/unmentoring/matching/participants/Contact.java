package org.unmentoring.matching.participants;

import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;

/**
 * How to introduce somebody. Read when it is needed and never kept here.
 *
 * @param nation of their organisation, in its own words; null where it is not known
 * @param tellsOrganisation whose partners may hear what becomes of mails to them; null where nobody's may
 */
public record Contact(
        ParticipantId id,
        String name,
        String email,
        String language,
        String organisation,
        String jobTitle,
        String interests,
        String nation,
        UUID tellsOrganisation) {}
