package org.unmentoring.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;

/** A message as notification-service shows it, made of nothing: no token, no rule, no database; on a worker thread, as ours. */
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

    @GET
    @Path("/{id}")
    public Bare get(@RestPath String id) {
        return new Bare(id, "sign-in-link", "bench", "scheduled", null, Instant.EPOCH, Instant.EPOCH, null);
    }
}
