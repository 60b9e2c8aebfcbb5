package org.unmentoring.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A message as notification-service shows it: no token, no rule, nothing of ours; on a worker thread, as ours. */
@Path("/bare")
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {
    public record Bare(
            String id,
            String template,
            String reference,
            String status,
            String reason,
            Instant sendAt,
            Instant createdAt,
            Instant sentAt) {}

    /** From the same row, by Hibernate as it comes. */
    @GET
    @Path("/rows/{id}")
    public Bare row(@RestPath UUID id) {
        BareMessage it = BareMessage.<BareMessage>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return new Bare(
                it.id.toString(), it.template, it.reference, it.status, it.reason, it.sendAt, it.createdAt, it.sentAt);
    }

    /** The same, for whoever has a good token; Quarkus checks it as it comes. */
    @GET
    @Path("/known/{id}")
    @RolesAllowed("service")
    public Bare known(@RestPath UUID id) {
        return row(id);
    }

    /** Made of nothing. */
    @GET
    @Path("/{id}")
    public Bare get(@RestPath String id) {
        return new Bare(id, "sign-in-link", "bench", "scheduled", null, Instant.EPOCH, Instant.EPOCH, null);
    }
}
