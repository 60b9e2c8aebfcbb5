package org.unmentoring.web.matching;

/** Whether people who agree are asked whom they know, whether everybody may see what was found, and how many agreed. */
public record ImpactSurvey(boolean asked, boolean published, long takePart) {
    /** @param version what to send back as If-Match */
    public record Stored(ImpactSurvey survey, String version) {}

    public record Choice(boolean asked, boolean published) {}
}
