package org.unmentoring.web.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.matching.Impact;
import org.unmentoring.web.matching.ImpactSurvey;
import org.unmentoring.web.matching.MySurvey;
import org.unmentoring.web.matching.PublicImpact;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.participants.Programme;

@CheckedTemplate(basePath = "impact")
class ImpactPages {
    static native TemplateInstance impact(Organised programme, Impact impact, ImpactSurvey.Stored stored);

    static native TemplateInstance open(Programme programme, PublicImpact impact);

    static native TemplateInstance survey(Programme programme, MySurvey survey);

    private ImpactPages() {}
}
