package org.unmentoring.web.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A person's own details as they want them; null takes one away. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Correction(
        String name, String organisation, String jobTitle, String interests, List<String> meetingModes) {}
