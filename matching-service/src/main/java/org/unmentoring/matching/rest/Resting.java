package org.unmentoring.matching.rest;

import java.util.List;
import org.unmentoring.matching.pool.Pool;

/** A pool without those who rest, and they. */
public record Resting(Pool pool, List<Rest> rests) {}
