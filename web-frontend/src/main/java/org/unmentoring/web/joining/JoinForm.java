package org.unmentoring.web.joining;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Registration;

/** The form as it was filled in, kept as typed so that nothing has to be typed twice. */
public record JoinForm(
        @RestForm String name,
        @RestForm String email,
        @RestForm String organisation,
        @RestForm String jobTitle,
        @RestForm String interests,
        @RestForm String language,
        @RestForm List<String> modes,
        @RestForm String consentVersion,
        @RestForm String consentLanguage) {

    static JoinForm empty() {
        return new JoinForm("", "", "", "", "", "", List.of(), "", "");
    }

    public boolean can(MeetingMode mode) {
        return modes != null && modes.contains(mode.value());
    }

    public boolean speaks(String asked) {
        return asked.equals(language);
    }

    /** The optional part stays open once something is in it. */
    public boolean more() {
        return filled(jobTitle) || filled(interests) || (modes != null && !modes.isEmpty());
    }

    Errors check(JoinWords words) {
        return new Errors()
                .missing("name", name, words.nameMissing())
                .missing("email", email, words.emailMissing())
                .missing("organisation", organisation, words.organisationMissing());
    }

    static Map<String, String> wordsByField(JoinWords words) {
        return Map.of(
                "name", words.nameNotValid(),
                "email", words.emailNotValid(),
                "organisation", words.organisationNotValid(),
                "jobTitle", words.jobTitleNotValid(),
                "interests", words.interestsNotValid(),
                "meetingModes", words.modesNotValid(),
                "language", words.languageNotValid(),
                "consent", words.consentChanged());
    }

    Registration registration(ProgrammeId programme) {
        return new Registration(
                programme,
                name.strip(),
                email.strip(),
                organisation.strip(),
                given(jobTitle),
                given(interests),
                given(language),
                modes == null || modes.isEmpty() ? null : modes,
                filled(consentVersion) ? new Registration.Consent(consentVersion, consentLanguage) : null);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String given(String text) {
        return filled(text) ? text.strip() : null;
    }
}
