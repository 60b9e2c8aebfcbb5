package org.unmentoring.web.fairness;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Proof;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.Roles;

/** Whether a round was fair: in words, and as the file that everybody can check it by. */
@Path("/organise/{id}/rounds/{round}")
@RolesAllowed(Roles.ORGANISER)
public class FairnessResource {
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    FairnessResource(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    @GET
    @Path("/proof")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance proof(@RestPath ProgrammeId id, @RestPath RoundId round) {
        var drawn = matching.round(round);
        var proof = known(round);
        return FairnessPages.proof(
                Organised.at("rounds", participants.programme(id)),
                drawn,
                proof,
                proof == null || proof.drawnAt() == null ? List.of() : matching.explanation(round, page.lang()),
                FairnessPages.Commands.of(proof, drawn));
    }

    @GET
    @Path("/proof.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response download(@RestPath ProgrammeId id, @RestPath RoundId round) {
        return Response.ok(matching.proofAsItIs(round))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"round-" + round + "-proof.json\"")
                .build();
    }

    /** Null for a round that was not drawn here, or is being drawn. */
    private Proof known(RoundId round) {
        try {
            return matching.proof(round);
        } catch (ServiceProblem none) {
            if (none.status() == 404 || none.status() == 409) return null;
            throw none;
        }
    }
}
