package org.unmentoring.web.mydata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.AuditEntry;
import org.unmentoring.web.participants.Erasure;
import org.unmentoring.web.participants.Me;
import org.unmentoring.web.participants.Organisation;

@CheckedTemplate(basePath = "mydata")
class MyDataPages {
    static native TemplateInstance address(Me me, String typed, Errors errors);

    static native TemplateInstance confirm(String token);

    static native TemplateInstance moved();

    static native TemplateInstance taken();

    static native TemplateInstance unknown();

    static native TemplateInstance audit(Items<AuditEntry> entries);

    static native TemplateInstance data(Me me);

    static native TemplateInstance correct(CorrectionForm form, List<Organisation.Found> organisations, Errors errors);

    static native TemplateInstance erase();

    static native TemplateInstance erased(Erasure receipt);

    private MyDataPages() {}
}
