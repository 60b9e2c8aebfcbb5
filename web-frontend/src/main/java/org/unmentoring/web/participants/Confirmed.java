package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.ProgrammeId;

public record Confirmed(String name, Where programme) {
    public record Where(ProgrammeId id, String name) {}
}
