package org.unmentoring.matching.draw;

import java.util.UUID;

/** Two people were introduced in an earlier round (counted from 1), and met or did not. The order of the two is of no account. */
public record Relation(UUID one, UUID other, int round, boolean met) {}
