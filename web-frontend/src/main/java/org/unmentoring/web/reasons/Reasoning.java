package org.unmentoring.web.reasons;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.unmentoring.web.matching.ListedReason;
import org.unmentoring.web.matching.Reasons;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Reasoning {
    private static final String TAB = "reasons";

    private final Participants participants;
    private final Reasons reasons;
    private final Page page;

    Reasoning(Participants participants, Reasons reasons, Page page) {
        this.participants = participants;
        this.reasons = reasons;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        var figures = reasons.figures(id);
        var told = new Told(figures, page);
        return ReasonsPages.reasons(
                organised(id),
                ReasonsView.of(figures, page),
                told.sentences(),
                told.ofTimes(),
                figures.timeToMeeting());
    }

    /** Not on the page of figures: people write names, so it is opened on purpose only. */
    TemplateInstance comments(ProgrammeId id, String cursor) {
        var words = reasons.figures(id).reasons().stream()
                .collect(Collectors.toMap(ListedReason::key, it -> it.words(page.lang())));
        var comments = reasons.comments(id, cursor);
        return ReasonsPages.comments(
                organised(id),
                comments.items().stream()
                        .map(it -> new ReasonsPages.Comment(words.get(it.reason()), it.text()))
                        .toList(),
                comments.next());
    }

    Response figures(ProgrammeId id, Format format) {
        return Download.of("reasons", format, reasons.figuresAs(id, format.type()));
    }

    Response timeToMeeting(ProgrammeId id, Format format) {
        return Download.of("time-to-meeting", format, reasons.timeToMeetingAs(id, format.type(), page.lang()));
    }

    private Organised organised(ProgrammeId id) {
        return Organised.at(TAB, participants.programme(id));
    }
}
