package org.unmentoring.matching.reason;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** What somebody wrote who did not meet: without who, of whom and in which round, which in a small round would tell who. */
@Schema(name = "ReasonComment")
record ReasonComment(@Schema(nullable = true) ReasonKey reason, String text) {}
