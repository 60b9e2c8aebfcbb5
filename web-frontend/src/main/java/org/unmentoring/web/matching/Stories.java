package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.StoryId;

/** matching-service: what people share of their conversations. */
@ApplicationScoped
public class Stories {
    private static final int ON_A_PAGE = 20;

    private final StoriesClient client;

    Stories(@RestClient StoriesClient client) {
        this.client = client;
    }

    public MatchStories ofMatch(MatchId match) {
        return client.ofMatch(match);
    }

    public void offer(MatchId match, MatchStories.Offer offer) {
        client.offer(match, offer);
    }

    public void consent(MatchId match, StoryId story, MatchStories.Consent consent) {
        client.consent(match, story, consent);
    }

    public void retract(MatchId match, StoryId story) {
        client.retract(match, story);
    }

    public Items<Story> published(ProgrammeId programme, String cursor) {
        return client.published(programme, ON_A_PAGE, cursor);
    }

    public byte[] atom(ProgrammeId programme) {
        return client.atom(programme).getEntity();
    }

    public byte[] json(ProgrammeId programme) {
        return client.json(programme).getEntity();
    }

    public List<OfferedStory> waiting(ProgrammeId programme) {
        return Items.all(cursor -> client.offered(programme, "waiting", Items.MOST, cursor));
    }

    public List<OfferedStory> shared(ProgrammeId programme) {
        return Items.all(cursor -> client.offered(programme, "published", Items.MOST, cursor));
    }

    public void decide(ProgrammeId programme, StoryId story, OfferedStory.Decision decision) {
        client.decide(programme, story, decision);
    }
}
