package org.unmentoring.matching.events;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.events.EventRepository.MatchRow;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.ServiceToken;

/** Tells notification-service what was noted, for as long as that takes. What it is told twice it takes once. */
@Singleton
class Telling {

    /** As many as notification-service takes at a time. */
    private static final int AT_ONCE = 1_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EventsClient client;
    private final EventRepository events;
    private final ServiceToken token;

    Telling(@RestClient EventsClient client, EventRepository events, ServiceToken token) {
        this.client = client;
        this.events = events;
        this.token = token;
    }

    @Produces
    @Singleton
    Task<Void> tellRounds() {
        return task(Events.ROUND, (id, nothing) -> round(RoundId.fromString(id)));
    }

    @Produces
    @Singleton
    Task<Events.Changed> tellChanges() {
        return task(Events.CHANGED, this::changed);
    }

    @Produces
    @Singleton
    Task<Events.Answered> tellOutcomes() {
        return task(Events.ANSWERED, this::answered);
    }

    private static <T> Task<T> task(TaskDescriptor<T> what, BiConsumer<String, T> tell) {
        return Tasks.oneTime(what)
                .onFailure(Retry.withBackOff())
                .execute((due, context) -> tell.accept(due.getId(), due.getData()));
    }

    private void round(RoundId id) {
        var round = events.round(id);
        var data = new HashMap<String, Object>();
        data.put("round", id.toString());
        data.put("programme", round.programme().toString());
        data.put("number", round.number());
        data.put("matches", round.matches());
        tell(
                "round:" + id,
                List.of(new Event(
                        named("round.drawn", id.value()),
                        "round.drawn",
                        round.drawnAt(),
                        round.programme(),
                        List.of(round.organisations()),
                        data)));
        var after = BEFORE_ALL;
        for (var some = events.drawn(id, after, AT_ONCE); !some.isEmpty(); some = events.drawn(id, after, AT_ONCE)) {
            after = some.get(some.size() - 1).match();
            tell(
                    "matches:" + after,
                    some.stream().map(match -> made(match, round.drawnAt())).toList());
        }
    }

    private void changed(String id, Events.Changed what) {
        var told = new ArrayList<Event>();
        for (var match : events.matches(what.dissolved())) {
            told.add(event(
                    named("match.changed", match.match()),
                    "match.changed",
                    match,
                    what.at(),
                    Map.of("change", "dissolved")));
        }
        for (var match : events.matches(what.made())) {
            told.add(made(match, what.at()));
        }
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            tell("changes:" + id + ":" + from, told.subList(from, Math.min(told.size(), from + AT_ONCE)));
        }
    }

    private void answered(String id, Events.Answered what) {
        for (var match : events.matches(List.of(what.match()))) {
            tell(
                    "outcome:" + id,
                    List.of(event(what.event(), "outcome.given", match, what.at(), Map.of("met", what.met()))));
        }
    }

    private static Event made(MatchRow match, Instant at) {
        return event(named("match.made", match.match()), "match.made", match, at, Map.of());
    }

    private static Event event(UUID id, String type, MatchRow match, Instant at, Map<String, Object> more) {
        var data = new HashMap<String, Object>(more);
        data.put("match", match.match().toString());
        data.put("round", match.round().toString());
        data.put("programme", match.programme().toString());
        return new Event(id, type, at, match.programme(), List.of(match.organisations()), data);
    }

    /** What happens once has the same id however often it is told. */
    private static UUID named(String type, UUID of) {
        return UUID.nameUUIDFromBytes((type + ":" + of).getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String key, List<Event> told) {
        try {
            client.tell(token.bearer(), key, new EventsClient.Told(told));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 401) {
                token.refused();
            }
            throw refused;
        }
    }
}
