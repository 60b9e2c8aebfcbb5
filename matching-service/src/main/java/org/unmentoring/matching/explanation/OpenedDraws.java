package org.unmentoring.matching.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.proof.Proofs;

/**
 * The draws that were asked for last. A draw never changes, and a hundred thousand people may ask for theirs in the hour
 * after it: it is unpacked once, one at a time, and forgotten when the memory is needed.
 */
@ApplicationScoped
class OpenedDraws {

    private static final int MOST = 4;

    private final Proofs proofs;
    private final Lock opening = new ReentrantLock();
    private final Map<RoundId, SoftReference<OpenedDraw>> opened = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RoundId, SoftReference<OpenedDraw>> eldest) {
            return size() > MOST;
        }
    };

    OpenedDraws(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Empty for a draw that nothing, or too little, is kept of. */
    Optional<OpenedDraw> of(RoundId round) {
        return known(round).or(() -> open(round));
    }

    private Optional<OpenedDraw> open(RoundId round) {
        opening.lock();
        try {
            return known(round).or(() -> {
                var draw = proofs.told(round).map(OpenedDraw::of);
                draw.ifPresent(it -> remember(round, it));
                return draw;
            });
        } finally {
            opening.unlock();
        }
    }

    private Optional<OpenedDraw> known(RoundId round) {
        synchronized (opened) {
            return Optional.ofNullable(opened.get(round)).map(SoftReference::get);
        }
    }

    private void remember(RoundId round, OpenedDraw draw) {
        synchronized (opened) {
            opened.put(round, new SoftReference<>(draw));
        }
    }
}
