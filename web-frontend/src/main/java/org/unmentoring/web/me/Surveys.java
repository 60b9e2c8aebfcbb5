package org.unmentoring.web.me;

import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import java.util.stream.Collectors;
import org.unmentoring.web.matching.Impacts;
import org.unmentoring.web.matching.MySurvey;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;

/** Programmes of mine that ask whom I know; none while matching-service can't be asked, since the rest of the page needs it not. */
public record Surveys(Map<ProgrammeId, MySurvey.Listed> listed) {
    static Surveys of(Impacts impacts) {
        try {
            return new Surveys(impacts.mine().stream().collect(Collectors.toMap(MySurvey.Listed::programme, it -> it)));
        } catch (ServiceProblem | ProcessingException away) {
            return new Surveys(Map.of());
        }
    }

    /** Null where nothing is asked. */
    public MySurvey.Listed of(ProgrammeId programme) {
        return listed.get(programme);
    }
}
