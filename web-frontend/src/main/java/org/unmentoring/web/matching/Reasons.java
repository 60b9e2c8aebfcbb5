package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;

/** matching-service: why matches did not meet, how long meeting takes, and who was asked whether to pause. */
@ApplicationScoped
public class Reasons {
    private static final int ON_A_PAGE = 50;

    private final ReasonsClient client;

    Reasons(@RestClient ReasonsClient client) {
        this.client = client;
    }

    public ReasonFigures figures(ProgrammeId programme) {
        return client.figures(programme);
    }

    public byte[] figuresAs(ProgrammeId programme, String type) {
        return client.figuresAs(programme, type).getEntity();
    }

    public Items<ReasonComment> comments(ProgrammeId programme, String cursor) {
        return client.comments(programme, ON_A_PAGE, cursor);
    }

    public byte[] timeToMeetingAs(ProgrammeId programme, String type, String language) {
        return client.timeToMeetingAs(programme, type, language).getEntity();
    }

    /** Kindly, by mail, whether they would like a pause. */
    public void ask(ProgrammeId programme, ParticipantId participant) {
        client.ask(programme, participant);
    }

    /** The newest first. */
    public List<SilentPerson> silent(ProgrammeId programme) {
        return Items.all(cursor -> client.silent(programme, Items.MOST, cursor));
    }
}
