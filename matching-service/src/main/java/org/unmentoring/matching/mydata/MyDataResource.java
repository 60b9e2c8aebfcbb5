package org.unmentoring.matching.mydata;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/v1/me/export")
@Produces("application/json")
@Tag(name = "Me", description = "A person's own data")
public class MyDataResource {

    private final MyDataService service;

    MyDataResource(MyDataService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Cache(noStore = true)
    @Operation(
            operationId = "exportMe",
            summary = "Take away all that is kept about me here",
            description = "Whom I was put in touch with is there by id only: their data is theirs.")
    public MyData export() {
        return service.export();
    }
}
