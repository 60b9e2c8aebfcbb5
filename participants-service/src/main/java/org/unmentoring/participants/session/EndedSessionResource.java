package org.unmentoring.participants.session;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.text.UpdatedSince;

@Path("/v1/ended-sessions")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class EndedSessionResource {
    private final Sessions sessions;

    EndedSessionResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "listEndedSessions",
            summary = "List sessions that have ended before their tokens run out",
            description = "So that a sister service refuses those tokens too. Ids only.")
    public Page<EndedSession> list(@RestQuery UpdatedSince updatedSince, @BeanParam PageRequest page) {
        return sessions.ended(updatedSince == null ? null : updatedSince.at(), page);
    }
}
