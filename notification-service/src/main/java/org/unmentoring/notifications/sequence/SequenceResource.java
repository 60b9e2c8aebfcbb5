package org.unmentoring.notifications.sequence;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;

@Path("/v1/sequences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SERVICE)
@Tag(name = "Sequences", description = "Mails about one matter that follow each other until somebody has answered")
public class SequenceResource {
    private static final String STOPPED =
            "What waits is not sent any more. Also before it has begun: then it never will. A second time changes nothing.";

    private final SequenceService service;

    SequenceResource(SequenceService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(
            value = Accepted.class,
            responseCode = "202",
            responseDescription = "Kept; its mails will follow")
    @Operation(
            operationId = "startSequence",
            summary = "Write to people about a matter until they have answered",
            description = "A reference that was used before is answered as then, and nothing is begun a second time.")
    public Accepted start(@NotNull @Valid NewSequence asked) {
        return service.start(asked);
    }

    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(
            value = AcceptedSequences.class,
            responseCode = "202",
            responseDescription = "All are kept; when one can't be, none is")
    @Operation(operationId = "startSequences", summary = "Begin many sequences, up to 200 at once")
    public AcceptedSequences start(@NotNull @Valid NewSequences asked) {
        return service.start(asked);
    }

    @GET
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(
            operationId = "listSequences",
            summary = "Find sequences, oldest first",
            description = "A service finds its own, an operator all.")
    public Page<SequenceView> about(
            @RestQuery @Parameter(description = "The reference that they were started with") String reference,
            @BeanParam PageRequest page) {
        return service.about(reference, page);
    }

    @GET
    @Path("/{reference}")
    @Operation(operationId = "getSequence", summary = "See how far a sequence is, and what each person got")
    public SequenceView get(@RestPath String reference) {
        return service.get(reference);
    }

    @DELETE
    @Path("/{reference}")
    @APIResponse(responseCode = "204", description = "Nobody is written to about it any more")
    @Operation(operationId = "stopSequence", summary = "Stop a sequence for everybody", description = STOPPED)
    public void stop(
            @RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String reference,
            @RestQuery
                    @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE)
                    @Parameter(description = "Why, in a word; stopped when left out")
                    String because) {
        service.stop(reference, because);
    }

    @DELETE
    @Path("/{reference}/people/{key}")
    @APIResponse(responseCode = "204", description = "This person is not written to about it any more")
    @Operation(operationId = "stopSequenceForPerson", summary = "Stop a sequence for one person", description = STOPPED)
    public void stop(
            @RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String reference,
            @RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String key,
            @RestQuery
                    @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE)
                    @Parameter(description = "Why, in a word; answered when left out")
                    String because) {
        service.stop(reference, key, because);
    }

    @PUT
    @Path("/{reference}/facts/{fact}")
    @APIResponse(responseCode = "204", description = "Steps that are for people without it are left out")
    @Operation(
            operationId = "tellFact",
            summary = "Tell what happened, such as time-agreed",
            description = "A second time changes nothing.")
    public void tell(
            @RestPath String reference, @RestPath @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE) String fact) {
        service.tell(reference, fact);
    }
}
