package org.unmentoring.web.approval;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "approval")
class ApprovalPages {
    static native TemplateInstance hold(
            Organised programme, Round round, List<String> people, HoldForm form, Errors errors);

    static native TemplateInstance giveUp(Organised programme, Round round);

    static native TemplateInstance tooLate(Organised programme, Round round);

    private ApprovalPages() {}
}
