package org.unmentoring.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "signin")
class SignInPages {
    static native TemplateInstance ask(String email, Errors errors);

    static native TemplateInstance open(String token);

    static native TemplateInstance spent();

    private SignInPages() {}
}
