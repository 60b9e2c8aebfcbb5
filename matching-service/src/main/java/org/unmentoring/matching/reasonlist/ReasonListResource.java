package org.unmentoring.matching.reasonlist;

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

@Path("/v1/programmes/{id}/reason-list")
@Produces("application/json")
@Tag(name = "Reasons", description = "Why matches did not meet, and how long meeting takes")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class ReasonListResource {

    private final ReasonLists lists;
    private final Caller caller;

    ReasonListResource(ReasonLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getReasonList", summary = "The reasons that people can choose from")
    public ReasonListView get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return lists.get(id);
    }

    @PUT
    @Operation(
            operationId = "putReasonList",
            summary = "Add, rename, order or retire reasons",
            description = "Words in English and Welsh. Nothing is deleted: answers that were given keep their reason,"
                    + " and a known reason that is left out is retired.")
    public ReasonListView put(
            @RestPath ProgrammeId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @Valid @NotNull ReasonListRequest asked) {
        caller.mustOrganise(id.value());
        return lists.change(id, ifMatch, asked);
    }
}
