package org.unmentoring.web.outside;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "outside")
class OutsidePages {
    static native TemplateInstance refused();

    private OutsidePages() {}
}
