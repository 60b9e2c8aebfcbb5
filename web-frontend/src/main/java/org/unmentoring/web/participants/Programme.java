package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.ProgrammeId;

public record Programme(ProgrammeId id, String name, String description, String timeZone, boolean sandbox) {}
