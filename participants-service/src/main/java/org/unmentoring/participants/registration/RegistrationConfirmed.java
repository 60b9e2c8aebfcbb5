package org.unmentoring.participants.registration;

import java.util.UUID;
import org.unmentoring.participants.participant.ParticipantId;

/** Somebody confirmed an address, for whoever asked them to; told inside the transaction. */
public record RegistrationConfirmed(UUID registration, ParticipantId participant) {}
