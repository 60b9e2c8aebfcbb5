package org.unmentoring.participants.invitation;

import java.time.Instant;

/** The columns of a new invitation. */
record InvitationRow(
        InvitationId id,
        ExternalId externalId,
        String name,
        String email,
        String jobTitle,
        String language,
        Instant now) {
    static InvitationRow of(ExternalId externalId, Invitee invitee, Instant now) {
        return new InvitationRow(
                InvitationId.next(),
                externalId,
                invitee.name(),
                invitee.email(),
                invitee.jobTitle(),
                invitee.language(),
                now);
    }

    @Override
    public String toString() {
        return "invitation " + externalId;
    }
}
