package org.unmentoring.participants.organisation;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.text.OneLine;

@Path("/v1/organisations")
@Tag(name = "Organisations", description = "Public bodies and other employers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private final OrganisationService service;

    OrganisationResource(OrganisationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "searchOrganisations",
            summary = "Find organisations as somebody types",
            description = "All that were accepted; or, with a query, those of which a name in any language holds words"
                    + " that begin with the words of the query, best first and on one page. Case, accents and signs"
                    + " don't count, and usual short forms are understood: Devon CC finds Devon County Council.")
    public Page<OrganisationEntry> search(
            @RestQuery @OneLine @Parameter(example = "Devon CC") String query, @BeanParam PageRequest page) {
        return service.search(query, page);
    }

    @GET
    @Path("/proposals")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(
            operationId = "listProposedOrganisations",
            summary = "List organisations that people typed and nobody has accepted yet",
            description = "For organisers those of one of their programmes; for operators all, or those of one.")
    public Page<OrganisationEntry> proposals(
            @RestQuery @Schema(format = "uuid") UUID programme, @BeanParam PageRequest page) {
        return service.proposals(programme, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(operationId = "readOrganisation", summary = "Read an organisation that I may change")
    public OrganisationEntry read(@RestPath OrganisationId id) {
        return service.read(id);
    }

    @POST
    @RolesAllowed({ORGANISER, OPERATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationEntry.class, responseCode = "201")
    @Operation(operationId = "addOrganisation", summary = "Add an organisation to the register")
    public OrganisationEntry add(@NotNull @Valid NewOrganisation wanted) {
        return service.add(wanted);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeOrganisation",
            summary = "Accept a proposed organisation, or change one",
            description = "Organisers: what was proposed in a programme of theirs. Operators: any.")
    public OrganisationEntry change(
            @RestPath OrganisationId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
                    JsonNode patch) {
        return service.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(
            operationId = "mergeOrganisation",
            summary = "Say that an organisation is another one under another name",
            description = "Its people move, its names become other names of the other one, and it is gone."
                    + " Organisers: what was proposed in a programme of theirs. Operators: any."
                    + " One that has API clients or has invited people stays: 409.")
    public OrganisationEntry merge(@RestPath OrganisationId id, @NotNull @Valid MergeRequest wanted) {
        return service.merge(id, wanted);
    }
}
