package org.unmentoring.matching.publicnetwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.film.FilmService;
import org.unmentoring.matching.ids.ProgrammeId;

/** Shows everybody the networks that organisers have published, and no others. */
@ApplicationScoped
class PublicNetworkService {

    private record Kept(PublicNetwork network, Instant until) {}

    private final PublicationRepository publications;
    private final FilmService film;
    private final InstantSource clock;
    private final PublicNetworkConfig config;
    private final Map<ProgrammeId, Kept> kept = new ConcurrentHashMap<>();

    PublicNetworkService(
            PublicationRepository publications, FilmService film, InstantSource clock, PublicNetworkConfig config) {
        this.publications = publications;
        this.film = film;
        this.clock = clock;
        this.config = config;
    }

    @Transactional
    Publication publication(ProgrammeId programme) {
        return publications.of(programme);
    }

    @Transactional
    Publication publish(ProgrammeId programme, IfMatch ifMatch, PublicationRequest asked) {
        var seen = publications.of(programme);
        IfMatch.check(ifMatch, seen.version());
        if (!publications.change(programme, seen, asked.published(), clock.instant())) {
            throw Problem.of(412, "changed-meanwhile", "Somebody changed this since you read it. Read it again.");
        }
        kept.remove(programme);
        return publications.of(programme);
    }

    /** @throws Problem 404, as for a programme that never was, unless it is published */
    @Transactional
    PublicNetwork of(ProgrammeId programme) {
        if (!publications.of(programme).published()) {
            throw Problem.notFound();
        }
        var now = clock.instant();
        return kept.compute(
                        programme,
                        (id, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new Kept(shown(programme), now.plus(config.keepFor())))
                .network();
    }

    private PublicNetwork shown(ProgrammeId programme) {
        return new Figures(film.of(programme), film.organisations(programme)).shown();
    }
}
