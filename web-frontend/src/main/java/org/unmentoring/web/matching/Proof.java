package org.unmentoring.web.matching;

import java.time.Instant;

/** What a round can be checked by; its long texts are only downloaded. */
public record Proof(
        Instant openedAt,
        Instant drawnAt,
        Instant committedAt,
        String commitment,
        String inputDigest,
        String seed,
        boolean proven) {}
