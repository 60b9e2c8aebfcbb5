package org.unmentoring.participants.signin;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.limit.Limited;
import org.unmentoring.participants.session.Device;
import org.unmentoring.participants.session.SessionId;
import org.unmentoring.participants.session.SessionView;
import org.unmentoring.participants.session.Sessions;

@Path("/v1/sessions")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final SignInService service;
    private final Sessions sessions;

    SessionResource(SignInService service, Sessions sessions) {
        this.service = service;
        this.sessions = sessions;
    }

    @POST
    @PermitAll
    @Limited
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = Session.class, responseCode = "200")
    @Cache(noStore = true)
    @Operation(
            operationId = "openSession",
            summary = "Sign in with the token of the mailed link",
            description = "Once only, within ten minutes.")
    public Session open(
            @NotNull @Valid SessionRequest request,
            @RestHeader("User-Agent") @Parameter(hidden = true) String userAgent) {
        return service.open(request, Device.of(userAgent));
    }

    @POST
    @Path("/{id}/second-factor")
    @RolesAllowed(PARTICIPANT)
    @Limited
    @APIResponse(responseCode = "400", description = "The code is wrong, was used or is too old")
    @APIResponse(responseCode = "404", description = "Not the session that asks")
    @APIResponse(responseCode = "409", description = "No second step is set up, or being set up in this session")
    @APIResponse(responseCode = "429", description = "Too many wrong codes, or more than may come in a minute")
    @APIResponseSchema(value = ProvenSession.class, responseCode = "200")
    @Cache(noStore = true)
    @Operation(
            operationId = "giveSecondFactor",
            summary = "Take the second step of signing in, with a code",
            description =
                    "The new token says what I organise. No code counts twice. After five wrong ones none is taken for a"
                            + " quarter of an hour, then for longer.")
    public ProvenSession giveSecondFactor(
            @Context SecurityIdentity identity, @RestPath SessionId id, @NotNull @Valid SecondFactorCode code) {
        return service.giveSecondFactor(identity, id, code);
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Cache(noStore = true)
    @Operation(operationId = "listMySessions", summary = "List where I am signed in")
    public Page<SessionView> list(@Context SecurityIdentity identity, @BeanParam PageRequest page) {
        return sessions.mine(identity, page);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "endMySession",
            summary = "End one of my sessions, this one or another",
            description = "Its token is refused here at once, by the other services within ten seconds.")
    public void end(@RestPath SessionId id) {
        sessions.endMine(id);
    }

    @DELETE
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "endAllMySessions", summary = "End all my sessions, this one included")
    public void endAll() {
        sessions.endAllMine();
    }
}
