package org.unmentoring.participants.participant;

import java.util.List;
import java.util.Objects;
import org.unmentoring.participants.organisation.OrganisationId;

/** What is told of a person. Only the name must be there. */
public record Description(
        String name,
        OrganisationId organisation,
        String jobTitle,
        String interests,
        String language,
        List<MeetingMode> meetingModes) {
    public static final String USUAL_LANGUAGE = "en";

    public Description {
        name = name.strip();
        jobTitle = told(jobTitle);
        interests = told(interests);
        language = Objects.requireNonNullElse(language, USUAL_LANGUAGE);
        meetingModes = MeetingMode.orAny(meetingModes);
    }

    public static Description of(String name) {
        return new Description(name, null, null, null, null, null);
    }

    /** This, with what it leaves open taken from another. */
    public Description or(Description other) {
        return new Description(
                name,
                organisation == null ? other.organisation : organisation,
                jobTitle == null ? other.jobTitle : jobTitle,
                interests == null ? other.interests : interests,
                language,
                meetingModes);
    }

    private static String told(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
