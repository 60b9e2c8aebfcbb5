package org.unmentoring.matching.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.base.problem.Problem;

/** Which sessions participants-service has ended. For durable work: away is a problem, and the next time will do. */
@ApplicationScoped
public class EndedSessions {

    public record Entry(UUID id, Instant endedAt, Instant expiresAt) {}

    private static final int AT_ONCE = 200;

    private final EndedSessionsClient client;
    private final ServiceToken token;

    EndedSessions(@RestClient EndedSessionsClient client, ServiceToken token) {
        this.client = client;
        this.token = token;
    }

    public void since(Optional<Instant> since, Consumer<List<Entry>> some) {
        String next = null;
        do {
            var page = page(since.map(Instant::toString).orElse(null), next);
            some.accept(page.items());
            next = page.next();
        } while (next != null);
    }

    private EndedSessionsClient.Entries page(String since, String cursor) {
        try {
            return client.list(token.bearer(), since, AT_ONCE, cursor);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 401) {
                token.refused();
            }
            throw away();
        } catch (ProcessingException unreachable) {
            throw away();
        }
    }

    private static Problem away() {
        return Problem.of(503, "participants-away", "We can't ask which sessions have ended at the moment.");
    }
}
