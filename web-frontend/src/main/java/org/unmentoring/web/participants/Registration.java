package org.unmentoring.web.participants;

import java.util.List;
import org.unmentoring.web.neighbour.ProgrammeId;

/** What somebody tells us when they join. */
public record Registration(
        ProgrammeId programme,
        String name,
        String email,
        String organisation,
        String jobTitle,
        String interests,
        String language,
        List<String> meetingModes,
        Consent consent) {
    /** Which words were shown. */
    public record Consent(String version, String language) {}
}
