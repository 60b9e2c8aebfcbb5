package org.unmentoring.web.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Confirmed;
import org.unmentoring.web.participants.ConsentWording;
import org.unmentoring.web.participants.Organisation;
import org.unmentoring.web.participants.Programme;

@CheckedTemplate(basePath = "joining")
class JoinPages {
    static native TemplateInstance home(List<Programme> programmes);

    static native TemplateInstance programme(Programme programme, Facts facts);

    static native TemplateInstance join(
            Programme programme,
            JoinForm form,
            List<Organisation.Found> organisations,
            ConsentWording consent,
            Errors errors);

    static native TemplateInstance checkYourMail();

    static native TemplateInstance confirm(String token);

    static native TemplateInstance confirmed(Confirmed confirmed);

    static native TemplateInstance linkUnknown();

    private JoinPages() {}
}
