package org.unmentoring.participants.chain;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Links the trail's entries, so that a change of one breaks all that come after it. */
@ApplicationScoped
class Chain {
    private static final Logger LOG = Logger.getLogger(Chain.class);
    private static final int AT_ONCE = 1_000;

    /** A million links are read in some seconds; a slower house has time. */
    private static final int LONGEST_SECONDS = 300;

    private final ChainRepository chain;
    private final InstantSource clock;

    Chain(ChainRepository chain, InstantSource clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** @return whether more may be waiting */
    @Transactional
    boolean seal() {
        chain.hold();
        var head = chain.head();
        var links = new ArrayList<ChainRepository.Link>();
        for (var entry : chain.takeWaiting(AT_ONCE)) {
            head = new ChainRepository.Head(head.number() + 1, entry.digestAfter(head.digest()));
            links.add(new ChainRepository.Link(head.number(), head.digest(), entry.id(), entry));
        }
        chain.link(links);
        return links.size() == AT_ONCE;
    }

    /** To the log, which is kept elsewhere: who changes the whole chain would have to change that, too. */
    @Transactional
    void tellHead() {
        var head = chain.head();
        LOG.infof("audit chain: link %d has digest %s", head.number(), hex(head.digest()));
    }

    /** What is too old goes, from the chain's beginning on, and an anchor remembers what it was. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    int forget(Instant limit) {
        chain.hold();
        var start = chain.start();
        long last = chain.lastBefore(limit);
        if (last <= start.number()) return 0;
        chain.anchor(chain.at(last).orElseThrow(), clock.instant(), last - start.number());
        int removed = chain.removeThrough(last);
        LOG.infof("audit chain: %d entries removed through link %d", removed, last);
        return removed;
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Verification verify(Optional<Kept> kept) {
        var start = chain.start();
        var head = start;
        Verification.Broken broken = null;
        for (var some = chain.after(head.number(), AT_ONCE);
                broken == null && !some.isEmpty();
                some = chain.after(head.number(), AT_ONCE)) {
            for (var link : some) {
                broken = check(head, link);
                if (broken != null) break;
                head = new ChainRepository.Head(link.number(), link.digest());
            }
        }
        if (broken == null) broken = kept.flatMap(this::broken).orElse(null);
        if (broken == null)
            broken = chain.leftOut()
                    .map(entry -> new Verification.Broken(null, entry, "entry-left-out"))
                    .orElse(null);
        return new Verification(
                broken == null, start.number() + 1, head.number(), hex(head.digest()), chain.waiting(), broken);
    }

    private static Verification.Broken check(ChainRepository.Head before, ChainRepository.Link link) {
        if (link.number() != before.number() + 1)
            return new Verification.Broken(before.number() + 1, null, "link-missing");
        if (link.entry() == null) return new Verification.Broken(link.number(), link.id(), "entry-missing");
        return Arrays.equals(link.entry().digestAfter(before.digest()), link.digest())
                ? null
                : new Verification.Broken(link.number(), link.id(), "entry-changed");
    }

    /** Older than the chain's start is nothing to compare with any more. */
    private Optional<Verification.Broken> broken(Kept kept) {
        if (kept.number() < chain.start().number()) return Optional.empty();
        var found = chain.at(kept.number());
        if (found.isEmpty()) return Optional.of(new Verification.Broken(kept.number(), null, "link-missing"));
        return hex(found.get().digest()).equals(kept.digest())
                ? Optional.empty()
                : Optional.of(new Verification.Broken(kept.number(), null, "digest-differs"));
    }

    /** A link as somebody wrote it down outside of the database. */
    record Kept(long number, String digest) {}

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
