package org.unmentoring.matching.participants;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** The door to participants-service. Never called inside a transaction. When it is away, callers get a 503 problem. */
@ApplicationScoped
public class Participants {

    private static final Logger LOG = Logger.getLogger(Participants.class);
    private static final int AT_ONCE = 1000;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final ParticipantsClient client;
    private final ServiceToken token;
    private final ObjectReader poolLine;

    Participants(@RestClient ParticipantsClient client, ServiceToken token, ObjectMapper mapper) {
        this.client = client;
        this.token = token;
        this.poolLine = mapper.readerFor(PoolPerson.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** @throws Problem 404 when there is no such programme */
    public Programme programme(ProgrammeId id) {
        return asked(() -> client.programme(id));
    }

    /** Read line by line as it comes. */
    public List<PoolPerson> pool(ProgrammeId id) {
        return withToken(bearer -> {
            try (var body = client.pool(bearer, id);
                    MappingIterator<PoolPerson> lines = poolLine.readValues(body)) {
                List<PoolPerson> people = new ArrayList<>();
                var texts = new Shared();
                while (lines.hasNextValue()) {
                    people.add(lines.nextValue().sharing(texts));
                }
                return people;
            } catch (IOException brokenOff) {
                throw new ProcessingException(brokenOff);
            }
        });
    }

    /**
     * How many people have a place.
     *
     * @param since from when on who joined and who left is counted; null for all
     * @return nothing where participants-service is of a version that does not count
     */
    public Optional<Enrolled> enrolled(ProgrammeId id, Instant since) {
        try {
            return Optional.of(withToken(bearer -> client.enrolled(bearer, id, since)));
        } catch (Problem refused) {
            if (refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Who is behind these addresses in this programme, by address in lower case; strangers are missing. */
    public Map<String, KnownPerson> lookup(ProgrammeId id, Collection<String> emails) {
        Map<String, KnownPerson> found = new HashMap<>();
        for (List<String> some : inParts(emails)) {
            withToken(bearer -> client.lookup(bearer, id, new ParticipantsClient.Emails(some)))
                    .items()
                    .forEach(it -> found.put(it.email().toLowerCase(java.util.Locale.ROOT), it));
        }
        return found;
    }

    /** Names and addresses of these people, to write to them about a match; who was erased is missing. */
    public Map<ParticipantId, Contact> contacts(Collection<ParticipantId> ids) {
        return contacts(ids, "mail");
    }

    /** The same, to show them to who is in the same match. */
    public Map<ParticipantId, Contact> contactsOfMatch(Collection<ParticipantId> ids) {
        return contacts(ids, "match");
    }

    private Map<ParticipantId, Contact> contacts(Collection<ParticipantId> ids, String purpose) {
        Map<ParticipantId, Contact> found = new HashMap<>();
        for (List<String> some :
                inParts(ids.stream().map(ParticipantId::toString).toList())) {
            withToken(bearer -> client.contacts(bearer, new ParticipantsClient.Ids(some, purpose)))
                    .items()
                    .forEach(it -> found.put(it.id(), it));
        }
        return found;
    }

    /** Who organises a programme; nobody where participants-service is of a version that does not say. */
    public List<ParticipantId> organisers(ProgrammeId id) {
        try {
            return withToken(bearer -> client.organisers(bearer, id)).items();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                return List.of();
            }
            throw refused;
        }
    }

    /** They need not sit out another round for the same wish. */
    public void skipsFulfilled(ProgrammeId id, List<FulfilledSkip> skips) {
        for (int from = 0; from < skips.size(); from += AT_ONCE) {
            var some = new ParticipantsClient.Skips(skips.subList(from, Math.min(from + AT_ONCE, skips.size())));
            withToken(bearer -> {
                client.skipsFulfilled(bearer, id, some);
                return some;
            });
        }
    }

    /** Somebody said, by the link of a mail, that they want to pause. Who has no place any more need not. */
    public void pause(ProgrammeId id, ParticipantId person, Instant askedAt) {
        try {
            withToken(bearer -> {
                client.pause(bearer, id, person, new ParticipantsClient.PauseAsked(askedAt));
                return person;
            });
        } catch (Problem refused) {
            if (refused.status() != 404) {
                throw refused;
            }
        }
    }

    /** A sandbox's clock is turned: once for each number, however often it is told. */
    public void turn(ProgrammeId id, long number, Duration forward) {
        withToken(bearer -> {
            client.turn(bearer, id, number, new ParticipantsClient.Turn(forward.toString()));
            return id;
        });
    }

    private <T> T withToken(Function<String, T> call) {
        return asked(() -> {
            try {
                return call.apply(token.bearer());
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() != 401) {
                    throw refused;
                }
                token.refused();
                return call.apply(token.bearer());
            }
        });
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                throw Problem.notFound();
            }
            LOG.warnf("participants-service answered %d", refused.getResponse().getStatus());
            throw away();
        } catch (ProcessingException unreachable) {
            LOG.warnf("participants-service can't be asked: %s", unreachable.getMessage());
            throw away();
        }
    }

    private static Problem away() {
        return Problem.of(
                        503,
                        "participants-away",
                        "We can't ask who takes part at the moment. Nothing was changed. Please try again shortly.")
                .retryAfter(RETRY);
    }

    private static List<List<String>> inParts(Collection<String> all) {
        List<String> list = List.copyOf(all);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts.add(list.subList(from, Math.min(from + AT_ONCE, list.size())));
        }
        return parts;
    }
}
