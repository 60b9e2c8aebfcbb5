package org.unmentoring.participants.imports;

import java.util.Locale;
import org.unmentoring.participants.enrolment.EnrolmentState;
import org.unmentoring.participants.enrolment.EnrolmentStatus;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.Person;

/** Somebody the register knows already, and the place in this programme, if any. */
record Acquaintance(Person person, EnrolmentState place, boolean elsewhere) {
    boolean hasPlace() {
        return place != null;
    }

    boolean hasLeft() {
        return place != null && place.status() == EnrolmentStatus.LEFT;
    }

    /**
     * What the register says of the person after this row. Own words stay, and so does what another programme knows:
     * one organiser's spreadsheet must not rewrite somebody for everybody.
     */
    Description after(Judgement judged, OrganisationId organisation) {
        var before = person.description();
        if (person.selfDescribed() || elsewhere) {
            return before;
        }
        var row = judged.row();
        return new Description(
                        better(row.name(), before.name()),
                        organisation,
                        better(row.jobTitle(), before.jobTitle()),
                        row.interests(),
                        judged.language() == null ? before.language() : judged.language(),
                        before.meetingModes())
                .or(before);
    }

    /** The same words in capitals only are no improvement. */
    private static String better(String typed, String stored) {
        return typed.equalsIgnoreCase(stored) && typed.equals(typed.toUpperCase(Locale.ROOT)) ? stored : typed;
    }
}
