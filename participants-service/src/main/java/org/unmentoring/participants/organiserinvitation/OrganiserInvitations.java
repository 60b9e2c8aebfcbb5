package org.unmentoring.participants.organiserinvitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.unmentoring.participants.text.Email;

/** The door for an erasure. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OrganiserInvitations {
    private final OrganiserInvitationRepository invitations;

    OrganiserInvitations(OrganiserInvitationRepository invitations) {
        this.invitations = invitations;
    }

    public int forget(Email email) {
        return invitations.forget(email);
    }
}
