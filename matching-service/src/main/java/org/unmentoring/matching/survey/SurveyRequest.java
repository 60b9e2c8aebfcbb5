package org.unmentoring.matching.survey;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImpactSurveyRequest")
record SurveyRequest(@NotNull Boolean asked, @NotNull Boolean published) {}
