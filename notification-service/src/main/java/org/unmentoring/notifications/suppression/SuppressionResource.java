package org.unmentoring.notifications.suppression;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppressions", description = "Addresses that are not written to")
public class SuppressionResource {
    private final Suppressions suppressions;

    SuppressionResource(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @GET
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(
            operationId = "listSuppressions",
            summary = "List addresses that bounced or unsubscribed, oldest first",
            description =
                    "Nothing goes to one that bounced. One that unsubscribed gets only what it takes to join and to"
                            + " sign in.")
    public Page<SuppressionView> list(
            @RestQuery @Parameter(description = "Of this address only") String email, @BeanParam PageRequest page) {
        return suppressions.all(email, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(operationId = "getSuppression", summary = "See why an address is not written to")
    public SuppressionView get(@RestPath SuppressionId id) {
        return suppressions.get(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({SERVICE, OPERATOR})
    @APIResponse(responseCode = "204", description = "It is written to again")
    @Operation(operationId = "liftSuppression", summary = "Write to an address again")
    public void lift(@RestPath SuppressionId id, @RestHeader("If-Match") IfMatch ifMatch) {
        suppressions.lift(id, ifMatch);
    }

    @POST
    @Path("/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SERVICE)
    @APIResponse(responseCode = "204", description = "It is written to, whatever was before")
    @Operation(
            operationId = "addressConfirmed",
            summary = "Tell that somebody has just confirmed an address",
            description = "Whoever joins anew wants mail again. May be repeated.")
    public void confirmed(@NotNull @Valid Confirmed address) {
        suppressions.confirmed(address);
    }
}
