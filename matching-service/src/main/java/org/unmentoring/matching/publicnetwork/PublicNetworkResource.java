package org.unmentoring.matching.publicnetwork;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/network")
@Produces("application/json")
@Tag(name = "Network", description = "Who was put in touch with whom, and what became of it")
public class PublicNetworkResource {

    private final PublicNetworkService networks;
    private final Caller caller;

    PublicNetworkResource(PublicNetworkService networks, Caller caller) {
        this.networks = networks;
        this.caller = caller;
    }

    @GET
    @Path("/public")
    @PermitAll
    @Produces({"application/json", "image/svg+xml"})
    @Operation(
            operationId = "getPublicNetwork",
            summary = "The network as everybody may see it",
            description =
                    "By organisations, those with fewer than five people put together by sector; every figure is of all"
                            + " rounds up to one and rounded down to a multiple of five. Only where organisers have published it. Up to a minute old.")
    public PublicNetwork get(@RestPath ProgrammeId id) {
        return networks.of(id);
    }

    @GET
    @Path("/publication")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(operationId = "getNetworkPublication", summary = "Whether everybody may see the network")
    public Publication publication(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return networks.publication(id);
    }

    @PUT
    @Path("/publication")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "putNetworkPublication",
            summary = "Choose whether everybody may see the network",
            description = "Nobody may until an organiser says so.")
    public Publication publish(
            @RestPath ProgrammeId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @Valid @NotNull PublicationRequest request) {
        caller.mustOrganise(id.value());
        return networks.publish(id, ifMatch, request);
    }
}
