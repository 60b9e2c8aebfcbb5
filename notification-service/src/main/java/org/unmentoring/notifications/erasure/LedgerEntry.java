package org.unmentoring.notifications.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureLedgerEntry")
record LedgerEntry(UUID id, UUID participant, Instant askedAt) {}
