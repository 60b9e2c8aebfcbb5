package org.unmentoring.web.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "statement")
class StatementPages {
    static native TemplateInstance accessibility(String contact);

    private StatementPages() {}
}
