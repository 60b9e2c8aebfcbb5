package org.unmentoring.matching.pool;

import org.unmentoring.matching.draw.DrawInput;

/** All that a draw needs, and what leads back from places to people. */
public record Prepared(DrawInput input, Roster roster, byte[] salt) {}
