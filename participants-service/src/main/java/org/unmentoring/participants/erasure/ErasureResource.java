package org.unmentoring.participants.erasure;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/erasures")
@Tag(name = "Erasures", description = "That people were erased, without who they were")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {
    private final ErasureService service;

    ErasureResource(ErasureService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Cache(noStore = true)
    @Operation(
            operationId = "readErasureReceipt",
            summary = "Read the receipt of an erasure",
            description = "By its id, which only who was erased was told. It says nothing of who that was.")
    public ErasureReceipt receipt(@RestPath ErasureId id) {
        return service.receipt(id);
    }

    @GET
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(
            operationId = "listErasures",
            summary = "List erasures, the oldest first",
            description = "The ledger to keep beside backups: ids that are nobody's any more.")
    public Page<LedgerEntry> list(
            @RestQuery
                    @Pattern(regexp = "matching-service", message = "Only matching-service asks for its part.")
                    @Parameter(description = "Only those that this service has not done yet")
                    String waitingFor,
            @BeanParam PageRequest page) {
        return service.list(waitingFor, page);
    }

    @PUT
    @Path("/{id}/services/{service}")
    @RolesAllowed(SERVICE)
    @Operation(operationId = "didErasure", summary = "Tell that a service has done its part of an erasure")
    public void did(@RestPath ErasureId id, @RestPath String service, @NotNull @Valid Did did) {
        this.service.did(id, service, did);
    }

    @POST
    @Path("/replays")
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "replayErasures",
            summary = "Erase again whom a restored backup brought back",
            description = "In all three services. May be repeated.")
    public Replay.Done replay(@NotNull @Valid Replay replay) {
        return service.replay(replay);
    }
}
