package org.unmentoring.matching.participants;

import java.time.ZoneId;
import org.unmentoring.matching.ids.ProgrammeId;

/** What this service needs to know of a programme. */
public record Programme(ProgrammeId id, String name, ZoneId timeZone, boolean sandbox) {}
