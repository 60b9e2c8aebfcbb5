package org.unmentoring.matching.reasonlist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason as people read it. */
@Schema(name = "ListedReason")
public record ListedReason(
        ReasonKey key,
        String english,
        String welsh,

        @Schema(description = "Not offered any more; answers that were given keep it")
        boolean retired) {

    /** What every programme begins with. */
    static final List<ListedReason> USUAL = List.of(
            usual(ReasonKey.NO_TIME, "No time", "Dim amser"),
            usual(ReasonKey.NO_REPLY, "No reply", "Dim ateb"),
            usual(ReasonKey.DIARY_CLASH, "Our diaries did not fit", "Nid oedd ein dyddiaduron yn cyd-fynd"),
            usual(ReasonKey.LEFT_ORGANISATION, "One of us has moved on", "Mae un ohonom wedi symud ymlaen"),
            usual(ReasonKey.NOT_FOR_ME, "It was not for me", "Nid oedd yn addas i mi"),
            usual(ReasonKey.TECHNICAL, "Technical trouble", "Trafferthion technegol"),
            usual(ReasonKey.OTHER, "Something else", "Rhywbeth arall"));

    private static ListedReason usual(ReasonKey key, String english, String welsh) {
        return new ListedReason(key, english, welsh, false);
    }

    ListedReason retire() {
        return new ListedReason(key, english, welsh, true);
    }
}
