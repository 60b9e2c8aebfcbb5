package org.unmentoring.notifications.suppression;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.event.Events;
import org.unmentoring.notifications.seal.Seal;

/** Who is not written to, and why. */
@ApplicationScoped
public class Suppressions {
    private static final Logger LOG = Logger.getLogger(Suppressions.class);

    private static final int SEAL_BYTES = 32;

    private final SuppressionRepository suppressions;
    private final Events events;
    private final Seal seal;
    private final InstantSource clock;

    Suppressions(SuppressionRepository suppressions, Events events, Seal seal, InstantSource clock) {
        this.suppressions = suppressions;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /** Those of some addresses that are not written to. */
    public record Barred(Map<String, List<Barrier>> byAddress) {
        /** @return why a mail must not go there; an essential one goes to those who unsubscribed all the same */
        public Optional<String> why(String email, boolean essential) {
            return byAddress.getOrDefault(canonical(email), List.of()).stream()
                    .filter(barrier -> barrier.bars(essential))
                    .map(barrier -> barrier.reason().word())
                    .findFirst();
        }
    }

    @Transactional
    public Barred among(Collection<String> emails) {
        var byText = new HashMap<String, String>();
        for (var email : emails) {
            byText.put(canonical(email), canonical(email));
            byText.put(sealed(canonical(email)), canonical(email));
        }
        return new Barred(suppressions.among(byText.keySet()).stream()
                .collect(Collectors.groupingBy(barrier -> byText.get(barrier.email()))));
    }

    @Transactional
    public void bounced(String email, String detail, UUID message) {
        suppressions.add(canonical(email), SuppressionReason.BOUNCED, detail, message, clock.instant());
        LOG.infof("an address is written to no more: message %s, %s", message, detail);
    }

    @Transactional
    void unsubscribed(String email) {
        var now = clock.instant();
        if (suppressions.add(canonical(email), SuppressionReason.UNSUBSCRIBED, null, null, now))
            events.tell(suppressions.nudgedAt(canonical(email)).stream()
                    .map(person -> person.unsubscribed(now))
                    .toList());
        LOG.info("an address was unsubscribed by its owner");
    }

    Page<SuppressionView> all(String email, PageRequest page) {
        var found = suppressions.all(email == null ? null : canonical(email), page);
        return Page.of(found, page, suppression -> suppression.id().value()).map(Suppression::view);
    }

    SuppressionView get(SuppressionId id) {
        return suppressions.get(id).view();
    }

    @Transactional
    void lift(SuppressionId id, IfMatch ifMatch) {
        var suppression = suppressions.get(id);
        IfMatch.check(ifMatch, suppression.version());
        suppressions.delete(suppression);
        LOG.infof("suppression %s lifted", id);
    }

    /** Its owner has just shown that mail arrives there and is wanted. */
    @Transactional
    void confirmed(Confirmed address) {
        var email = canonical(address.email());
        suppressions.of(email).forEach(suppressions::delete);
        suppressions.of(sealed(email)).forEach(suppressions::delete);
    }

    /**
     * That somebody wanted no mails outlives them, or the next spreadsheet with their address would bring them mails again: under
     * a keyed hash, which tells nobody without the key whose it is. That mails came back need not be known any more.
     */
    @Transactional
    public int erase(String email) {
        return suppressions.seal(canonical(email), sealed(canonical(email)));
    }

    /** In the one form that an address is kept in, of somebody who was erased. */
    private String sealed(String canonical) {
        return "erased:" + HexFormat.of().formatHex(seal.mark("erased address", canonical.getBytes(UTF_8), SEAL_BYTES));
    }

    public static String canonical(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
