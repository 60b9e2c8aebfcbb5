package org.unmentoring.notifications.inbox;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.notifications.template.ProgrammeId;

@Path("/v1/programmes/{programme}/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sandboxes", description = "Where partners try things out: nothing there is ever written to anybody")
public class InboxResource {
    private final Inbox inbox;

    InboxResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Cache(noStore = true)
    @RolesAllowed({ORGANISER, OPERATOR, Inbox.SANDBOX})
    @Operation(
            operationId = "readInbox",
            summary = "Read the mails to a sandbox's test people, oldest first",
            description =
                    "All mails to addresses of its testDomain, whatever they are about, for seven days. No other mail"
                            + " ever comes here.")
    public Page<InboxMail> read(
            @RestPath ProgrammeId programme,
            @RestQuery
                    @Parameter(
                            description = "Of this address only",
                            example = "ann@0190163d-8694-739b-aea5-966c26f8ad91.sandbox.test")
                    String recipient,
            @BeanParam PageRequest page) {
        return inbox.of(programme.value(), recipient, page);
    }
}
