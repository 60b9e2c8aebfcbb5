package org.unmentoring.matching.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;

/** Shows what was found last; nobody waits for a computation. */
@ApplicationScoped
@Transactional
class ImpactService {

    private final ImpactRepository impacts;
    private final ImpactSentences words;
    private final KeptImpact kept;
    private final InstantSource clock;

    ImpactService(ImpactRepository impacts, ImpactSentences words, KeptImpact kept, InstantSource clock) {
        this.impacts = impacts;
        this.words = words;
        this.kept = kept;
        this.clock = clock;
    }

    Impact of(ProgrammeId programme) {
        int underWay = impacts.underWay(programme, clock.instant());
        return impacts.kept(programme)
                .map(kept::read)
                .orElseGet(() -> nothingYet(programme))
                .with(underWay);
    }

    private Impact nothingYet(ProgrammeId programme) {
        return new Impact(
                programme,
                null,
                0,
                0,
                List.of(),
                new Impact.Answered(0, 0, 0, 0),
                new Impact.Answered(0, 0, 0, 0),
                new Impact.LeftOut(0, 0, 0, 0),
                words.of(List.of(), 0),
                words.assumptions());
    }

    /** @throws Problem 404, as for a programme that never was, unless it is published */
    PublicImpact told(ProgrammeId programme) {
        if (!impacts.isPublished(programme)) {
            throw Problem.notFound();
        }
        return PublicImpact.of(of(programme), words);
    }
}
