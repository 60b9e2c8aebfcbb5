package org.unmentoring.notifications.rehearsal;

import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;

@Path("/v1/programmes/{programme}/templates/{template}/{language}/test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wording", description = "A programme's own words in its mails")
public class RehearsalResource {
    private final RehearsalService service;
    private final Caller caller;

    RehearsalResource(RehearsalService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(ORGANISER)
    @ResponseStatus(202)
    @APIResponseSchema(value = Rehearsed.class, responseCode = "202", responseDescription = "Kept; it will be sent")
    @APIResponse(responseCode = "409", description = "The token says no mail address")
    @Operation(
            operationId = "testWording",
            summary = "Send me a mail as it is worded now, with made-up names",
            description = "To the address in the caller's own token and nowhere else; it says that it is a test.")
    public Rehearsed send(@RestPath ProgrammeId programme, @RestPath TemplateKey template, @RestPath String language) {
        caller.mustOrganise(programme.value());
        return service.send(programme, template, language);
    }
}
