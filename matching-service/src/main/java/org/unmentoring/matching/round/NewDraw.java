package org.unmentoring.matching.round;

import java.time.Instant;

/** A draw as it is opened: what was promised of it, and nothing of what it will give. */
public record NewDraw(
        int participants, int groupOf, String commitment, Instant committedAt, String inputDigest, Instant openedAt) {}
