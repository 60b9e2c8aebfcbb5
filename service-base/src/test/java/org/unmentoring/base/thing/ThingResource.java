package org.unmentoring.base.thing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/things")
@Produces("application/json")
public class ThingResource {
    public record NewThing(
            @NotBlank @Size(max = 20) String name, Integer count, Instant since, List<@Valid Part> parts) {
        public record Part(@NotNull String label) {}
    }

    @Inject
    ThingService service;

    @Inject
    Caller caller;

    @POST
    @PermitAll
    @ResponseStatus(201)
    public Thing.View make(@Valid @NotNull NewThing asked) {
        return service.make(asked);
    }

    @GET
    @PermitAll
    public Page<Thing.View> all(@BeanParam PageRequest page) {
        return service.all(page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Thing.View one(@RestPath ThingId id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @PermitAll
    public Thing.View rename(
            @RestPath ThingId id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull NewThing asked) {
        return service.rename(id, ifMatch, asked);
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Roles.PARTICIPANT)
    public Map<String, UUID> mine() {
        return Map.of("id", caller.id());
    }

    @GET
    @Path("/organised/{programme}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    public Map<String, String> organised(@RestPath UUID programme) {
        caller.mustOrganise(programme);
        return Map.of("ok", "yes");
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("org.secret.Name");
    }
}
