package org.unmentoring.matching.participants;

import org.unmentoring.matching.ids.ParticipantId;

/**
 * How to introduce somebody. Read when it is needed and never kept here.
 *
 * @param nation of their organisation, in its own words; null where it is not known
 */
public record Contact(
        ParticipantId id,
        String name,
        String email,
        String language,
        String organisation,
        String jobTitle,
        String interests,
        String nation) {}
