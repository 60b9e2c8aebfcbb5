package org.unmentoring.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.audit.Trail;

/** What became of erasures, and the ledger by which they can be done again. */
@ApplicationScoped
class ErasureService {
    private static final String MATCHING = "matching-service";

    private final ErasureRepository erasures;
    private final Erasures erasing;
    private final Trail trail;
    private final InstantSource clock;

    ErasureService(ErasureRepository erasures, Erasures erasing, Trail trail, InstantSource clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    ErasureReceipt receipt(ErasureId id) {
        return erasures.get(id).receipt();
    }

    @Transactional
    Page<LedgerEntry> list(String waitingFor, PageRequest page) {
        return Page.of(erasures.all(waitingFor != null, page), page, it -> it.id()
                        .value())
                .map(Erasure::entry);
    }

    @Transactional
    void did(ErasureId id, String service, Did did) {
        if (!service.equals(MATCHING)) throw Problem.notFound();
        erasures.hold(id).orElseThrow(Problem::notFound).matchingDid(did.erased(), clock.instant());
    }

    @Transactional
    void didNotification(ErasureId id, Map<String, Integer> did, boolean last) {
        erasures.hold(id).ifPresent(erasure -> {
            erasure.notificationDid(did);
            if (last) erasure.notificationIsDone(clock.instant());
        });
    }

    @Transactional
    Replay.Done replay(Replay replay) {
        var done = replay.items().stream()
                .map(entry -> erasing.again(entry, trail.caller()))
                .toList();
        return new Replay.Done(
                (int) done.stream().filter(Erasures.Replayed::erased).count(),
                (int) done.stream().filter(Erasures.Replayed::entered).count());
    }
}
