package org.unmentoring.web.complaining;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Complaint;
import org.unmentoring.web.participants.Participants;

/** What organisers do about complaints in their programmes. */
@ApplicationScoped
class Answering {
    private final Participants participants;
    private final Page page;

    Answering(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    /** What waits comes first, the soonest due at the top. */
    TemplateInstance list(ProgrammeId id) {
        var complaints = participants.complaints(id).stream()
                .sorted(Comparator.comparing((Complaint complaint) -> !complaint.open())
                        .thenComparing(Complaint::dueAt))
                .toList();
        return ComplainingPages.list(Organised.at("complaints", participants.programme(id)), complaints);
    }

    TemplateInstance one(String id) {
        return one(id, "", new Errors());
    }

    Response answer(String id, String version, String status, String typed) {
        var words = page.words(ComplainingWords.class);
        var errors = new Errors().missing("words", typed, words.answerMissing());
        if (!errors.any()) {
            try {
                participants.answerComplaint(id, version, new Complaint.Answer(status, typed.strip()));
                return Redirect.to(Notice.COMPLAINTANSWERED.at("/organise/complaints/" + id));
            } catch (ServiceProblem problem) {
                switch (problem.status()) {
                    case 400 -> errors.add("words", words.answerNotValid());
                    case 409, 412 -> errors.add("", words.over());
                    default -> throw problem;
                }
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(one(id, typed, errors))
                .build();
    }

    private TemplateInstance one(String id, String typed, Errors errors) {
        var stored = participants.complaint(id);
        return ComplainingPages.one(stored.complaint(), stored.version(), typed, errors);
    }
}
