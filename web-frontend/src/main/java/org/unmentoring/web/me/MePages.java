package org.unmentoring.web.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Me;

@CheckedTemplate(basePath = "me")
class MePages {
    static native TemplateInstance me(
            Me me, List<Me.Enrolment> places, Elsewhere elsewhere, Surveys surveys, PauseForm form, Errors errors);

    private MePages() {}
}
