package org.unmentoring.web.wording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.notifications.MailPreview;
import org.unmentoring.web.notifications.WordedMail;
import org.unmentoring.web.notifications.WordingVersion;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "wording")
class WordingPages {
    static native TemplateInstance all(Organised programme, List<Mail> mails);

    static native TemplateInstance one(
            Organised programme,
            MailKind kind,
            WordedMail mail,
            List<WordingVersion> versions,
            WordingForm form,
            MailPreview preview,
            Errors errors);

    /** A kind of mail, and whether the programme has words of its own for it in each language. */
    record Mail(MailKind kind, boolean ownEnglish, boolean ownWelsh) {}

    private WordingPages() {}
}
