package org.unmentoring.web.matches;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.MyMatch;
import org.unmentoring.web.matching.OfferedReason;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "matches")
class MatchPages {
    static native TemplateInstance all(List<MyMatch> matches);

    static native TemplateInstance one(MyMatch match, List<OfferedReason> reasons, AnswerForm form, Errors errors);

    private MatchPages() {}
}
