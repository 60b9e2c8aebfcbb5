package org.unmentoring.web.trials;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.Trial;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "trials")
class TrialPages {
    static native TemplateInstance all(Organised programme, List<Line> trials);

    static native TemplateInstance form(
            Organised programme, TrialForm form, String key, List<String> power, Errors errors);

    static native TemplateInstance one(Organised programme, TrialView view, Trial.Flow flow, Errors errors);

    static native TemplateInstance flow(FlowPicture picture, Trial.Protocol protocol);

    record Line(Trial trial, TrialState state) {}

    private TrialPages() {}
}
