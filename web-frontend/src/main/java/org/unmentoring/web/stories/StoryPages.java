package org.unmentoring.web.stories;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.MatchStories;
import org.unmentoring.web.matching.MyMatch;
import org.unmentoring.web.matching.OfferedStory;
import org.unmentoring.web.matching.Story;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Programme;

@CheckedTemplate(basePath = "stories")
class StoryPages {
    static native TemplateInstance sharing(
            MyMatch match, MatchStories stories, MatchStories.One mine, StoryForm form, Errors errors);

    static native TemplateInstance published(Programme programme, Items<Story> stories);

    static native TemplateInstance moderation(
            Organised programme, List<OfferedStory> waiting, List<OfferedStory> shared, Errors errors);

    private StoryPages() {}
}
