package org.unmentoring.matching.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.base.problem.Problem;

/** Whom participants-service has erased. For durable work: away is a problem, and the next time will do. */
@ApplicationScoped
public class Erasures {

    public record Entry(UUID id, UUID participant) {}

    private static final String US = "matching-service";
    private static final int AT_ONCE = 200;

    private final ErasuresClient client;
    private final ServiceToken token;

    Erasures(@RestClient ErasuresClient client, ServiceToken token) {
        this.client = client;
        this.token = token;
    }

    /** Those that we have not done, as far as is known there. */
    public List<Entry> waiting() {
        return asked(bearer -> client.list(bearer, US, AT_ONCE, null)).items();
    }

    public void all(Consumer<List<Entry>> some) {
        String next = null;
        do {
            var cursor = next;
            var page = asked(bearer -> client.list(bearer, null, AT_ONCE, cursor));
            some.accept(page.items());
            next = page.next();
        } while (next != null);
    }

    public void done(UUID erasure, Map<String, Integer> erased) {
        asked(bearer -> {
            client.done(bearer, erasure, US, new ErasuresClient.Done(erased));
            return erasure;
        });
    }

    private <T> T asked(Function<String, T> call) {
        try {
            return call.apply(token.bearer());
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
        return Problem.of(503, "participants-away", "We can't ask who was erased at the moment.");
    }
}
