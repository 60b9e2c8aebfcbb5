package org.unmentoring.matching.publicnetwork;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkPublicationRequest")
record PublicationRequest(@NotNull Boolean published) {}
