package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.Roles;

@Path("/me/audit")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class AuditResource {
    private final Participants participants;

    AuditResource(Participants participants) {
        this.participants = participants;
    }

    @GET
    public TemplateInstance audit(@RestQuery String cursor) {
        return MyDataPages.audit(participants.audit(cursor));
    }
}
