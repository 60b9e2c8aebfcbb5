package org.unmentoring.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;

/** One statement for each place where somebody's words can be, whatever room it belongs to. */
@ApplicationScoped
class ErasureRepository {

    private static final String THEIR_MATCHES =
            "(select match from seat where participant = :participant and match is not null)";

    private final Session database;

    ErasureRepository(Session database) {
        this.database = database;
    }

    void enter(UUID erasure, ParticipantId participant, Instant now) {
        database.createNativeMutationQuery("insert into erased_person (participant, erasure, erased_at)"
                        + " values (:participant, :erasure, :now) on conflict do nothing")
                .setParameter("participant", participant.value())
                .setParameter("erasure", erasure)
                .setParameter("now", now)
                .executeUpdate();
    }

    Set<UUID> known(Collection<UUID> participants) {
        return new HashSet<>(OneColumn.select(
                        database, "select participant from erased_person where participant = any(:ids)", UUID.class)
                .setParameter("ids", participants.toArray(UUID[]::new))
                .getResultList());
    }

    /** Whether they met, why not, and the rating stay: they are the programme's figures and say nothing of who it was. */
    Map<String, Integer> forget(ParticipantId participant) {
        var did = new LinkedHashMap<String, Integer>();
        // The others' too: what they say of such a match they say of whom they met.
        did.put(
                "comments",
                run(
                        "update outcome set comment = null where comment is not null and match in " + THEIR_MATCHES,
                        participant));
        did.put(
                "notes",
                run(
                        "update match set recorded_note = null where recorded_note is not null and id in "
                                + THEIR_MATCHES,
                        participant));
        did.put(
                "picks",
                run(
                        "delete from meeting_pick where participant = :participant or match in"
                                + " (select match from meeting where offered_by = :participant)",
                        participant));
        did.put(
                "places",
                run(
                        "update meeting set place = null, offered_place = null, version = version + 1"
                                + " where (place is not null or offered_place is not null) and match in "
                                + THEIR_MATCHES,
                        participant));
        did.put(
                "offers",
                run(
                        "update meeting set offered_by = null, offered_times = null, offered_minutes = null,"
                                + " version = version + 1 where offered_by = :participant",
                        participant));
        did.put(
                "deliveryTroubles",
                run("delete from undelivered_introduction where participant = :participant", participant));
        // What was known of them stays with the trial, and nothing leads from it to them.
        did.put(
                "trials",
                run(
                        "update trial_assignment it set participant = null, kept_matches = trial_person.matches,"
                                + " kept_over = trial_person.over, kept_met = trial_person.met,"
                                + " kept_rounds = trial_person.rounds from trial_person"
                                + " where trial_person.id = it.id and it.participant = :participant",
                        participant));
        did.put("silences", run("delete from silence where participant = :participant", participant));
        // As when they take their yes back: what was said stays, and leads to nobody.
        did.put(
                "surveyPairs",
                run(
                        "update impact_pair it set kept = to_jsonb(now), one = null, other = null from impact_pair_now now"
                                + " where now.id = it.id and (it.one = :participant or it.other = :participant)",
                        participant));
        did.put(
                "surveyAnswers",
                run(
                        "delete from impact_answer using impact_pair pair where pair.id = impact_answer.pair"
                                + " and pair.kept is not null and cast(:participant as uuid) is not null",
                        participant));
        did.put("surveyConsents", run("delete from impact_consent where participant = :participant", participant));
        // Consent ends with the person, for the words of others too: they are of a conversation with them.
        did.put(
                "storyConsents",
                run(
                        "delete from story_consent where participant = :participant or story in"
                                + " (select id from story where match in " + THEIR_MATCHES + ")",
                        participant));
        did.put(
                "stories",
                run(
                        "update story set words = null, kind_word = null, approved = null, decided_at = null,"
                                + " retracted_at = now(), version = version + 1"
                                + " where words is not null and match in " + THEIR_MATCHES,
                        participant));
        did.put(
                "answers",
                run(
                        "delete from idempotent_answer where caller = cast(:participant as text)"
                                + " or position(cast(:participant as text) in answer) > 0",
                        participant));
        return did;
    }

    private int run(String sql, ParticipantId participant) {
        return database.createNativeMutationQuery(sql)
                .setParameter("participant", participant.value(), UUID.class)
                .executeUpdate();
    }
}
