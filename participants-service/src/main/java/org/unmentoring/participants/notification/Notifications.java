package org.unmentoring.participants.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.unmentoring.participants.token.Tokens;

/** The door to notification-service. Whoever calls it does so from durable work, which tries again when this throws. */
@ApplicationScoped
public class Notifications {
    private static final Logger LOG = Logger.getLogger(Notifications.class);

    private static final int AT_ONCE = 200;

    private final MessageApi messages;
    private final SuppressionApi suppressions;
    private final SequencesApi sequences;
    private final ErasureApi erasures;
    private final SessionApi sessions;
    private final Tokens tokens;
    private final TransactionManager transactions;

    Notifications(
            @RestClient MessageApi messages,
            @RestClient SuppressionApi suppressions,
            @RestClient SequencesApi sequences,
            @RestClient ErasureApi erasures,
            @RestClient SessionApi sessions,
            Tokens tokens,
            TransactionManager transactions) {
        this.messages = messages;
        this.suppressions = suppressions;
        this.sequences = sequences;
        this.erasures = erasures;
        this.sessions = sessions;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** @param key the same for every try of the same message, so that it is sent once */
    public void send(String key, Message message) {
        mustBeOutsideTransactions();
        var accepted = messages.send("Bearer " + tokens.ofThisService().text(), key, message);
        LOG.infof("message %s handed over for %s", accepted.id(), message.reference());
    }

    /** Its owner has shown that mail arrives there and is wanted. May be told again. */
    public void confirmed(String email) {
        mustBeOutsideTransactions();
        suppressions.confirmed("Bearer " + tokens.ofThisService().text(), new SuppressionApi.Confirmed(email));
    }

    /** What waits to be sent to this person goes to that address. May be told again. */
    public void moved(UUID participant, String email) {
        mustBeOutsideTransactions();
        sequences.move("Bearer " + tokens.ofThisService().text(), participant, new SequencesApi.Moved(email));
    }

    void endNudges(UUID participant, UUID programme) {
        mustBeOutsideTransactions();
        sequences.end("Bearer " + tokens.ofThisService().text(), participant, programme);
    }

    /** May be told again. @return how many of what were erased or emptied */
    public Map<String, Integer> erase(Erased person) {
        mustBeOutsideTransactions();
        return erasures.erase("Bearer " + tokens.ofThisService().text(), person).erased();
    }

    /** Whom that service knows to be erased. */
    public Map<UUID, Erased> erased() {
        mustBeOutsideTransactions();
        var found = new HashMap<UUID, Erased>();
        String next = null;
        do {
            var page = erasures.list("Bearer " + tokens.ofThisService().text(), AT_ONCE, next);
            page.items().forEach(it -> found.put(it.participant(), new Erased(it.id(), it.participant(), null, null)));
            next = page.next();
        } while (next != null);
        return found;
    }

    /** From now on that service refuses its token. May be told again. */
    public void sessionEnded(UUID session, Instant expiresAt) {
        mustBeOutsideTransactions();
        sessions.ended("Bearer " + tokens.ofThisService().text(), session, new SessionApi.Ended(expiresAt));
    }

    private void mustBeOutsideTransactions() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("Nothing goes over the network inside a transaction.");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
