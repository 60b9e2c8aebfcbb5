package org.unmentoring.web.attention;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.participants.Person;
import org.unmentoring.web.participants.Proposal;
import org.unmentoring.web.participants.Unconfirmed;

/**
 * What wants an organiser's attention; null or empty where nothing does.
 *
 * @param seenAll false when a service could not be asked: then we do not say that all is well
 * @param waiting a round that waits to be approved
 * @param stuck a draw that should have ended by now
 * @param unsaid a round that is over, where nobody has said how some matches went
 */
public record AttentionView(
        boolean seenAll,
        Round waiting,
        Round stuck,
        Unconfirmed unconfirmed,
        Unsaid unsaid,
        Round undelivered,
        int notIntroduced,
        Some<Person> bounced,
        Some<Person> silent,
        Some<Proposal> proposals,
        int canBeDrawn,
        Instant next) {
    static final int TOO_FEW = 2;

    /** The first few of many. */
    public record Some<T>(List<T> shown, int more) {
        private static final int MOST = 10;

        static <T> Some<T> of(List<T> all) {
            var shown = all.subList(0, Math.min(MOST, all.size()));
            return new Some<>(shown, all.size() - shown.size());
        }

        public boolean any() {
            return !shown.isEmpty();
        }

        public int count() {
            return shown.size() + more;
        }
    }

    public record Unsaid(Round round, int matches) {}

    public boolean isTooFew() {
        return seenAll && canBeDrawn < TOO_FEW;
    }

    public boolean isWell() {
        return seenAll && !anything();
    }

    public boolean anything() {
        return waiting != null
                || stuck != null
                || unconfirmed.toRemind() > 0
                || unsaid != null
                || undelivered != null
                || bounced.any()
                || silent.any()
                || proposals.any()
                || isTooFew();
    }
}
