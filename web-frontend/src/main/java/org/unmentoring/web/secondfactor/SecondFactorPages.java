package org.unmentoring.web.secondfactor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.SecondFactor;

@CheckedTemplate(basePath = "secondfactor")
class SecondFactorPages {
    static native TemplateInstance offer(SecondFactor factor);

    static native TemplateInstance scan(SecondFactor.SetUp setUp, QrCode code, Errors errors);

    static native TemplateInstance code(Errors errors);

    static native TemplateInstance manage(SecondFactor factor);

    static native TemplateInstance recovery(List<String> codes, String next);

    private SecondFactorPages() {}
}
