package org.unmentoring.web.staying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.matching.StayingQuestion;
import org.unmentoring.web.neighbour.MatchId;

@CheckedTemplate(basePath = "staying")
class StayingPages {
    static native TemplateInstance staying(MatchId match, StayingQuestion question, String programme);

    private StayingPages() {}
}
