package org.unmentoring.web.participants;

import java.time.Instant;

public record NewSession(String accessToken, Instant expiresAt) {}
