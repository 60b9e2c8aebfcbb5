package org.unmentoring.matching.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.RoundId;

@Path("/v1/rounds/{id}/proof")
@Produces("application/json")
@Tag(name = "Proofs", description = "What shows that a round was drawn as promised")
public class ProofResource {

    private final Proofs proofs;
    private final Caller caller;

    ProofResource(Proofs proofs, Caller caller) {
        this.proofs = proofs;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "getProof",
            summary = "What is needed to check the round and to draw it again",
            description =
                    "Kept in a file, `./unmentoring verify-round FILE` checks it without any server. An abandoned draw"
                            + " has a proof without matches. Not for rounds that were imported: nobody here drew them.")
    @APIResponseSchema(value = ProofView.class, responseCode = "200", responseDescription = "The proof")
    public StreamingOutput proof(@RestPath RoundId id) {
        caller.mustOrganise(proofs.programmeOf(id).value());
        return proofs.of(id);
    }

    @GET
    @Path("/people")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "getProofPeople",
            summary = "Who has which place in the proof",
            description = "For auditors. Participants see their own place and their partners' in their matches.")
    public ProofView.People people(@RestPath RoundId id) {
        return proofs.people(id);
    }
}
