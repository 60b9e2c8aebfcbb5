package org.unmentoring.notifications.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.message.Recipient;
import org.unmentoring.notifications.message.TestMessages;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Templates;

@ApplicationScoped
class RehearsalService {
    private final TestMessages messages;
    private final Templates templates;
    private final JsonWebToken token;
    private final Validator validator;

    RehearsalService(TestMessages messages, Templates templates, JsonWebToken token, Validator validator) {
        this.messages = messages;
        this.templates = templates;
        this.token = token;
        this.validator = validator;
    }

    @Transactional
    @Idempotent
    Rehearsed send(ProgrammeId programme, TemplateKey template, String language) {
        if (!template.isWorded() || !templates.languages().contains(language)) throw Problem.notFound();
        var values = templates.sample(template, language, programme);
        return new Rehearsed(messages.send(template, me(language), values, "test:" + programme));
    }

    /** As the token says, which may come from an issuer that is not ours. */
    private Recipient me(String language) {
        String email = token.getClaim("email");
        String name = token.getClaim("name");
        var me = new Recipient(name == null ? email : name, email, language);
        if (!validator.validate(me).isEmpty())
            throw Problem.of(
                    409, "no-address-of-yours", "Your token does not say your mail address. Please sign in again.");
        return me;
    }
}
