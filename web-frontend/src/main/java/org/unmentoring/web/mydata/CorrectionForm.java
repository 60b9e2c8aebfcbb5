package org.unmentoring.web.mydata;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.joining.JoinWords;
import org.unmentoring.web.joining.MeetingMode;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Correction;
import org.unmentoring.web.participants.Me;

/** A person's own details, as they stand or as they were just typed. */
public record CorrectionForm(
        @RestForm String name,
        @RestForm String organisation,
        @RestForm String jobTitle,
        @RestForm String interests,
        @RestForm List<String> modes) {

    static CorrectionForm of(Me me) {
        return new CorrectionForm(
                me.name(),
                me.organisation() == null ? "" : me.organisation().name(),
                me.jobTitle(),
                me.interests(),
                me.meetingModes());
    }

    public boolean can(MeetingMode mode) {
        return modes != null && modes.contains(mode.value());
    }

    Errors check(JoinWords words) {
        return new Errors()
                .missing("name", name, words.nameMissing())
                .missing("organisation", organisation, words.organisationMissing())
                .missing("meetingModes", modes == null || modes.isEmpty() ? "" : "some", words.modesNotValid());
    }

    static Map<String, String> wordsByField(JoinWords words) {
        return Map.of(
                "name", words.nameNotValid(),
                "organisation", words.organisationNotValid(),
                "jobTitle", words.jobTitleNotValid(),
                "interests", words.interestsNotValid(),
                "meetingModes", words.modesNotValid());
    }

    Correction correction() {
        return new Correction(name.strip(), organisation.strip(), given(jobTitle), given(interests), modes);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
