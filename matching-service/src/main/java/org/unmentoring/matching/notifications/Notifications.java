package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.notifications.NotificationsClient.NewMessage;
import org.unmentoring.matching.notifications.NotificationsClient.NewSequence;
import org.unmentoring.matching.notifications.NotificationsClient.NewSequences;
import org.unmentoring.matching.participants.ServiceToken;

/** Begins and ends sequences of mails at notification-service. Called by durable work only: when it is away the work is tried again. */
@ApplicationScoped
class Notifications {

    private static final Logger LOG = Logger.getLogger(Notifications.class);

    private final NotificationsClient client;
    private final ServiceToken token;

    Notifications(@RestClient NotificationsClient client, ServiceToken token) {
        this.client = client;
        this.token = token;
    }

    /** With the same key it goes out once, however often the work is tried. */
    void send(String key, NewMessage message) {
        try {
            withToken(bearer -> client.send(bearer, key, message));
        } catch (WebApplicationException refused) {
            if (!isFinal(refused)) {
                throw refused;
            }
            // Trying again would not help, and the partners' messages must not wait for this one.
            LOG.errorf("message refused with %d: %s", refused.getResponse().getStatus(), message.reference());
        }
    }

    /** A reference begins once, however often the work is tried. */
    void start(List<NewSequence> sequences) {
        try {
            withToken(bearer -> client.start(bearer, new NewSequences(sequences)));
        } catch (WebApplicationException refused) {
            if (!isFinal(refused)) {
                throw refused;
            }
            // One that can't be accepted must not keep the others from being.
            sequences.forEach(this::start);
        }
    }

    private void start(NewSequence sequence) {
        try {
            withToken(bearer -> client.start(bearer, sequence));
        } catch (WebApplicationException refused) {
            if (!isFinal(refused)) {
                throw refused;
            }
            // Trying again would not help, and others' mails must not wait for this one.
            LOG.errorf("sequence refused with %d: %s", refused.getResponse().getStatus(), sequence.reference());
        }
    }

    /** Also before it has begun: then it never will. */
    void stop(String reference, String because) {
        withToken(bearer -> {
            client.stop(bearer, reference, because);
            return reference;
        });
    }

    void stop(String reference, ParticipantId participant) {
        withToken(bearer -> {
            client.stop(bearer, reference, participant);
            return reference;
        });
    }

    /** What happened in a sequence. One that never was, or was forgotten, need not know. */
    void tell(String reference, String fact) {
        try {
            withToken(bearer -> {
                client.tell(bearer, reference, fact);
                return reference;
            });
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != 404) {
                throw refused;
            }
        }
    }

    /** Whether a programme, or all of them, have steps of this name. */
    boolean hasSequence(ProgrammeId programme, String name) {
        try {
            withToken(bearer -> client.definition(bearer, programme, name));
            return true;
        } catch (WebApplicationException refused) {
            if (!isFinal(refused)) {
                throw refused;
            }
            return false;
        }
    }

    SandboxMails.State sandbox(ProgrammeId programme) {
        return withToken(bearer -> client.sandbox(bearer, programme));
    }

    void turn(ProgrammeId programme, long number, Duration forward) {
        withToken(bearer -> {
            client.turn(bearer, programme, number, new NotificationsClient.Turn(forward.toString()));
            return programme;
        });
    }

    private <T> T withToken(Function<String, T> call) {
        try {
            return call.apply(token.bearer());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != 401) {
                throw refused;
            }
            token.refused();
            return call.apply(token.bearer());
        }
    }

    /** A 4xx that says the request itself will never do; not a missing token, a time-out or too many requests. */
    private static boolean isFinal(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 401, 403, 408, 425, 429 -> false;
            default -> status >= 400 && status < 500;
        };
    }
}
