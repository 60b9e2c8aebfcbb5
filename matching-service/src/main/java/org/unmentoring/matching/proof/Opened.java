package org.unmentoring.matching.proof;

import java.time.ZoneId;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.pool.Roster;

/** A draw that is under way, as it was kept: whoever goes on with it gets the same matches. */
public record Opened(DrawInput input, String seed, Roster roster, ZoneId zone) {}
