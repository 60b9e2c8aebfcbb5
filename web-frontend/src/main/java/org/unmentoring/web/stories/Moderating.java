package org.unmentoring.web.stories;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.OfferedStory.Decision;
import org.unmentoring.web.matching.Stories;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.neighbour.StoryId;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Approving stories, or declining them with a kind word. */
@ApplicationScoped
class Moderating {
    private static final String TAB = "stories";
    private static final int LONGEST = 500;

    private final Participants participants;
    private final Stories stories;
    private final Page page;

    Moderating(Participants participants, Stories stories, Page page) {
        this.participants = participants;
        this.stories = stories;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        return page(id, new Errors());
    }

    Response approve(ProgrammeId id, StoryId story, String revision) {
        return act(id, Notice.STORYAPPROVED, () -> stories.decide(id, story, new Decision(seen(revision), true, null)));
    }

    Response decline(ProgrammeId id, StoryId story, String revision, String kindWord) {
        var words = page.words(StoryWords.class);
        var field = "kindWord-" + story;
        if (kindWord == null || kindWord.isBlank()) return again(id, new Errors().add(field, words.kindWordMissing()));
        if (kindWord.strip().length() > LONGEST) return again(id, new Errors().add(field, words.kindWordTooLong()));
        var said = new Decision(seen(revision), false, kindWord.strip().replace("\r\n", "\n"));
        return act(id, Notice.STORYDECLINED, () -> stories.decide(id, story, said));
    }

    /** It may have been taken back, or written anew, while the organiser was reading. */
    private Response act(ProgrammeId id, Notice notice, Runnable what) {
        try {
            what.run();
            return Redirect.to(notice.at("/organise/" + id + "/stories"));
        } catch (ServiceProblem problem) {
            var words = page.words(StoryWords.class);
            return switch (problem.status()) {
                case 400 -> again(id, new Errors().add("", words.notAccepted()));
                case 404, 409 -> again(id, new Errors().add("", words.overtaken()));
                default -> throw problem;
            };
        }
    }

    private Response again(ProgrammeId id, Errors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(id, errors))
                .build();
    }

    private TemplateInstance page(ProgrammeId id, Errors errors) {
        return StoryPages.moderation(
                Organised.at(TAB, participants.programme(id)), stories.waiting(id), stories.shared(id), errors);
    }

    private static int seen(String revision) {
        return revision != null && revision.matches("[0-9]{1,6}") ? Integer.parseInt(revision) : 0;
    }
}
