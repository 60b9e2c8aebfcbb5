package org.unmentoring.web.joining;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.NextRound;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Programme;

/** The programmes there are, and each one's own page. */
@ApplicationScoped
class Showing {
    private static final Logger LOG = Logger.getLogger(Showing.class);
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Showing(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance home() {
        return JoinPages.home(page.sorted(participants.programmes(), Programme::name));
    }

    TemplateInstance programme(ProgrammeId id) {
        var programme = participants.programme(id);
        var facts = Facts.of(participants.community(id), nextRound(id), page.words(JoinWords.class));
        return JoinPages.programme(programme, facts);
    }

    /** People can join while matching-service is away. */
    private Optional<NextRound> nextRound(ProgrammeId id) {
        try {
            return matching.nextRound(id);
        } catch (ServiceProblem | ProcessingException away) {
            LOG.warnf("the next round of %s could not be asked: %s", id, away.getMessage());
            return Optional.empty();
        }
    }
}
