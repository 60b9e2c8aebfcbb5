package org.unmentoring.participants.participant;

import java.util.List;
import org.unmentoring.participants.organisation.OrganisationId;

/**
 * What is told of a person. Only the name must be there.
 *
 * @param language of mails; null when nobody has asked, and then they are in all
 */
public record Description(
        String name,
        OrganisationId organisation,
        String jobTitle,
        String interests,
        String language,
        List<MeetingMode> meetingModes) {
    public Description {
        name = name.strip();
        jobTitle = told(jobTitle);
        interests = told(interests);
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
                language == null ? other.language : language,
                meetingModes);
    }

    private static String told(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
