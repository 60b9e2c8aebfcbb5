package org.unmentoring.web.reasons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.TimeToMeeting;
import org.unmentoring.web.organise.Organised;

@CheckedTemplate(basePath = "reasons")
class ReasonsPages {
    static native TemplateInstance reasons(
            Organised programme, ReasonsView view, List<String> said, List<String> ofTimes, TimeToMeeting times);

    static native TemplateInstance comments(Organised programme, List<Comment> comments, String next);

    /** @param reason null where none was given */
    record Comment(String reason, String text) {}

    private ReasonsPages() {}
}
