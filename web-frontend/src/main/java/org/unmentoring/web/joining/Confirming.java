package org.unmentoring.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.participants.Participants;

/** Confirming an address. A link may be used again and says the same; a link too old leads back to joining. */
@ApplicationScoped
class Confirming {
    private final Participants participants;

    Confirming(Participants participants) {
        this.participants = participants;
    }

    Response ask(String token) {
        return token == null || token.isBlank()
                ? linkUnknown()
                : Response.ok(JoinPages.confirm(token)).build();
    }

    Response confirm(String token) {
        if (token == null || token.isBlank()) return linkUnknown();
        try {
            return Response.ok(JoinPages.confirmed(participants.confirm(token))).build();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404 || problem.status() == 400) return linkUnknown();
            throw problem;
        }
    }

    private static Response linkUnknown() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(JoinPages.linkUnknown())
                .build();
    }
}
