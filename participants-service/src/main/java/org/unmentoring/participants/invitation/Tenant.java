package org.unmentoring.participants.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;

/** For whom the caller invites, and where. */
@ApplicationScoped
class Tenant {
    record Place(OrganisationId organisation, ProgrammeId programme) {}

    private final Caller caller;

    Tenant(Caller caller) {
        this.caller = caller;
    }

    /** @throws Problem 404 for a programme that the caller was not let into */
    Place in(ProgrammeId programme) {
        if (!caller.programmes().contains(programme.value())) throw Problem.notFound();
        return new Place(new OrganisationId(caller.organisation().orElseThrow(Problem::notFound)), programme);
    }
}
