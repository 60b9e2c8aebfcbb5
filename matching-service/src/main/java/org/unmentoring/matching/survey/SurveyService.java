package org.unmentoring.matching.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
@Transactional
class SurveyService {

    private final SurveyRepository surveys;
    private final InstantSource clock;

    SurveyService(SurveyRepository surveys, InstantSource clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    Survey of(ProgrammeId programme) {
        return surveys.of(programme);
    }

    Survey change(ProgrammeId programme, IfMatch ifMatch, SurveyRequest asked) {
        var seen = surveys.of(programme);
        IfMatch.check(ifMatch, seen.version());
        if (!surveys.change(programme, seen, asked, clock.instant())) {
            throw Problem.of(412, "changed-meanwhile", "Somebody changed this since you read it. Read it again.");
        }
        return surveys.of(programme);
    }
}
