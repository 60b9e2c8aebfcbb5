package org.unmentoring.web.participants;

import java.time.Instant;

public record OrganiserInvitation(String id, String name, String email, Instant expiresAt) {
    public record Accepted(Me.Organised programme) {}
}
