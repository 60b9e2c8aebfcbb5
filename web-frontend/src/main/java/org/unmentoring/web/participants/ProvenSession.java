package org.unmentoring.web.participants;

import java.time.Instant;
import java.util.List;

public record ProvenSession(String accessToken, Instant expiresAt, List<String> recoveryCodes) {}
