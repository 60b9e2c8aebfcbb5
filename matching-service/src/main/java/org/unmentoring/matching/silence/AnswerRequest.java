package org.unmentoring.matching.silence;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SilenceAnswerRequest")
record AnswerRequest(@NotNull Answer answer) {}
