package org.unmentoring.notifications.wording;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.Wording;

@Schema(name = "WordingVersion")
record VersionView(int number, Instant madeAt, Wording wording) {}
