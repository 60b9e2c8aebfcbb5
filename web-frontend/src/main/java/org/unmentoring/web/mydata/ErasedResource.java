package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.participants.Participants;

/** The receipt, for who was erased: nobody is left who could sign in for it. */
@Path("/erased/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ErasedResource {
    private final Participants participants;

    ErasedResource(Participants participants) {
        this.participants = participants;
    }

    @GET
    public TemplateInstance receipt(@RestPath String id) {
        return MyDataPages.erased(participants.erasure(id));
    }
}
