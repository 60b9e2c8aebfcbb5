package org.unmentoring.matching.match;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.reasonlist.ListedReason;

/** What somebody can choose from who did not meet. */
@Schema(name = "OfferedReasons")
record OfferedReasons(List<ListedReason> items) {}
