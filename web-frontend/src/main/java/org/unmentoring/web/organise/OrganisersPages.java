package org.unmentoring.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Organiser;
import org.unmentoring.web.participants.OrganiserInvitation;

@CheckedTemplate(basePath = "organisers")
class OrganisersPages {
    static native TemplateInstance organisers(
            Organised programme,
            List<Organiser> organisers,
            List<OrganiserInvitation> invitations,
            Inviting.Form form,
            Errors errors);

    static native TemplateInstance consent(String token);

    static native TemplateInstance accepted(String programme);

    static native TemplateInstance unknown();

    private OrganisersPages() {}
}
