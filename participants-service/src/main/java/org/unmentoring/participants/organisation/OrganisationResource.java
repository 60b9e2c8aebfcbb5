package org.unmentoring.participants.organisation;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.text.Prose;

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
            summary = "Search the register of organisations",
            description = "All, or those whose name holds the given part, whatever its case.")
    public Page<OrganisationView> search(@RestQuery @Prose String name, @BeanParam PageRequest page) {
        return service.search(name, page);
    }

    @POST
    @RolesAllowed({ORGANISER, OPERATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    @Operation(operationId = "addOrganisation", summary = "Add an organisation to the register")
    public OrganisationView add(@NotNull @Valid NewOrganisation wanted) {
        return service.add(wanted);
    }
}
