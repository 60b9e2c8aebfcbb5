package org.unmentoring.web.times;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "times")
class TimesPages {
    static native TemplateInstance times(TimesView view, OfferForm form, Errors errors);

    private TimesPages() {}
}
