package org.unmentoring.matching.pass;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.base.problem.Problem;

/** A pass opens its own match; every other is as one that never was. */
@Provider
public class PassGuard implements ContainerRequestFilter {
    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext request) {
        Pass pass = identity.getAttribute(PassIdentity.PASS);
        if (pass == null) return;
        var match = request.getUriInfo().getPathParameters().getFirst("id");
        try {
            if (match == null || !pass.isFor(match)) throw Problem.notFound();
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
