package org.unmentoring.web.complaining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Complaint;
import org.unmentoring.web.participants.Me;

@CheckedTemplate(basePath = "complaining")
class ComplainingPages {
    static native TemplateInstance form(
            Complaining.Form form,
            List<String> kinds,
            List<Me.Organised> programmes,
            List<Complaint.Own> mine,
            Errors errors);

    static native TemplateInstance sent(String reference);

    static native TemplateInstance list(Organised programme, List<Complaint> complaints);

    static native TemplateInstance one(Complaint complaint, String version, String typed, Errors errors);

    private ComplainingPages() {}
}
