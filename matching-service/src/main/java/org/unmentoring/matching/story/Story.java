package org.unmentoring.matching.story;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Words that somebody would like to share of a conversation. They are shared only as everybody of the match saw and wanted them. */
@Entity
class Story {
    /** Each revision asks the others again by mail; nobody is to be worn down. */
    static final int REVISIONS = 5;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StoryId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "match"))
    private MatchId match;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private ParticipantId author;

    private int revision;
    private String words;
    private String language;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private Boolean approved;

    @Column(name = "kind_word")
    private String kindWord;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "retracted_at")
    private Instant retractedAt;

    private boolean refused;

    @ElementCollection
    @CollectionTable(name = "story_consent", joinColumns = @JoinColumn(name = "story"))
    @MapKeyColumn(name = "participant")
    private Map<UUID, Consent> consents = new HashMap<>();

    protected Story() {}

    /** @return whether the others are to be asked: these are other words than before */
    boolean offer(StoryRequest asked, Instant now) {
        if (refused) {
            throw Problem.of(409, "story-not-wanted", "Somebody else of this match does not want this story shared.");
        }
        boolean other = !asked.words().equals(words) || !asked.language().tag().equals(language);
        if (other) {
            rewrite(asked, now);
        }
        consent(author, revision, asked.firstName(), now);
        return other;
    }

    private void rewrite(StoryRequest asked, Instant now) {
        if (revision == REVISIONS) {
            throw Problem.of(
                    409, "story-changed-too-often", "This story was changed too often to ask for a yes again.");
        }
        revision++;
        words = asked.words();
        language = asked.language().tag();
        offeredAt = now;
        retractedAt = null;
        consents.clear();
        undecided();
    }

    /** Another name beside the words is for the organiser to see again. */
    void consent(ParticipantId who, int seen, String firstName, Instant now) {
        mustBeAsSeen(seen);
        var given = new Consent(revision, firstName, now);
        var before = consents.get(who.value());
        if (before != null && before.isAs(given)) {
            return;
        }
        consents.put(who.value(), given);
        undecided();
    }

    private void undecided() {
        approved = null;
        kindWord = null;
        decidedAt = null;
    }

    /** Anybody of the match, at any time; the words are forgotten. */
    void retract(ParticipantId who, Instant now) {
        if (words == null) {
            return;
        }
        refused = refused || !who.equals(author);
        words = null;
        retractedAt = now;
        consents.clear();
        undecided();
    }

    void decide(DecisionRequest said, Instant now) {
        mustBeAsSeen(said.revision());
        approved = said.approved();
        kindWord = said.approved() ? null : said.kindWord();
        decidedAt = now;
        if (approved && publishedAt == null) {
            publishedAt = now;
        }
    }

    private void mustBeAsSeen(int seen) {
        if (words == null) {
            throw Problem.of(409, "story-retracted", "This story was taken back.");
        }
        if (seen != revision) {
            throw Problem.of(409, "story-changed", "The words of this story have changed. Please read them again.");
        }
    }

    StoryState state(List<ParticipantId> people) {
        if (words == null) return StoryState.RETRACTED;
        if (!people.stream().allMatch(this::hasConsentOf)) return StoryState.ASKING;
        if (approved == null) return StoryState.WAITING;
        return approved ? StoryState.PUBLISHED : StoryState.DECLINED;
    }

    boolean hasConsentOf(ParticipantId person) {
        var consent = consents.get(person.value());
        return consent != null && consent.isTo(revision);
    }

    MatchStory view(Scene scene, ParticipantId me) {
        var mine = consents.get(me.value());
        return new MatchStory(
                id,
                author.equals(me),
                author,
                state(scene.people()),
                revision,
                words,
                StoryLanguage.of(language),
                kindWord,
                hasConsentOf(me),
                mine == null ? null : mine.firstName(),
                scene.people().stream().filter(it -> !hasConsentOf(it)).toList(),
                offeredAt,
                publishedAt);
    }

    boolean isBy(ParticipantId person) {
        return author.equals(person);
    }

    boolean isOf(ProgrammeId some) {
        return programme.equals(some);
    }

    boolean isRefused() {
        return refused;
    }

    StoryId id() {
        return id;
    }

    MatchId match() {
        return match;
    }

    ParticipantId author() {
        return author;
    }

    int revision() {
        return revision;
    }

    String words() {
        return words;
    }

    String kindWord() {
        return kindWord;
    }
}
