package org.unmentoring.web.organise;

import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.participants.Programme;

/** The programme whose pages an organiser is on, and which of them. */
public record Organised(ProgrammeId id, String name, boolean sandbox, String timeZone, String tab) {
    public static Organised at(String tab, Programme programme) {
        return new Organised(programme.id(), programme.name(), programme.sandbox(), programme.timeZone(), tab);
    }
}
