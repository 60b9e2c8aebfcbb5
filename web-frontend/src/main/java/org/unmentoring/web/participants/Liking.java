package org.unmentoring.web.participants;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How somebody likes to be matched in a programme; a null place takes it away. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Liking(String status, int cadence, String place, boolean trioFine) {}
