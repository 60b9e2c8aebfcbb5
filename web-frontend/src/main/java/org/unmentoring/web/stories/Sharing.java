package org.unmentoring.web.stories;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.MyMatch;
import org.unmentoring.web.matching.Stories;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.neighbour.StoryId;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;

/** Sharing a story of a conversation, among the people of its match. */
@ApplicationScoped
class Sharing {
    private final Matching matching;
    private final Stories stories;
    private final Page page;

    Sharing(Matching matching, Stories stories, Page page) {
        this.matching = matching;
        this.stories = stories;
        this.page = page;
    }

    TemplateInstance page(MatchId id) {
        var match = matching.myMatch(id);
        var kept = stories.ofMatch(id);
        var mine = kept.mine().orElse(null);
        return StoryPages.sharing(match, kept, mine, StoryForm.of(mine, comment(match), page.lang()), new Errors());
    }

    Response offer(MatchId id, StoryForm form) {
        var words = page.words(StoryWords.class);
        var errors = form.check(words);
        return errors.any()
                ? again(id, form, errors)
                : act(id, form, Notice.STORYOFFERED, () -> stories.offer(id, form.offer()));
    }

    Response consent(MatchId id, StoryId story, StoryForm form) {
        var words = page.words(StoryWords.class);
        return form.nameFits()
                ? act(id, null, Notice.STORYAGREED, () -> stories.consent(id, story, form.consent()))
                : again(id, null, new Errors().add("", words.nameTooLong()));
    }

    Response retract(MatchId id, StoryId story) {
        return act(id, null, Notice.STORYRETRACTED, () -> stories.retract(id, story));
    }

    /** Somebody else may have been quicker: then the page says so, and shows how things stand now. */
    private Response act(MatchId id, StoryForm form, Notice notice, Runnable what) {
        try {
            what.run();
            return Redirect.to(notice.at("/matches/" + id + "/story"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 400 && problem.status() != 409) throw problem;
            var words = page.words(StoryWords.class);
            var errors = problem.status() == 409
                    ? new Errors().add("", words.overtaken())
                    : new Errors()
                            .found(
                                    problem,
                                    Map.of("words", words.notAccepted(), "firstName", words.nameNotAccepted()),
                                    words.notAccepted());
            return again(id, form, errors);
        }
    }

    private Response again(MatchId id, StoryForm form, Errors errors) {
        var match = matching.myMatch(id);
        var kept = stories.ofMatch(id);
        var mine = kept.mine().orElse(null);
        var filled = form == null ? StoryForm.of(mine, comment(match), page.lang()) : form;
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(StoryPages.sharing(match, kept, mine, filled, errors))
                .build();
    }

    /** The one thing worth sharing, as it was said with the answer. */
    private static String comment(MyMatch match) {
        return match.myOutcome() == null ? "" : match.myOutcome().comment();
    }
}
