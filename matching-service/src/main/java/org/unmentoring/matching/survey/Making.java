package org.unmentoring.matching.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.proof.Proofs;
import org.unmentoring.matching.proof.Told;
import org.unmentoring.matching.schedule.Seeds;

/** Makes the questions about a round from its proof, after its draw is done: whoever waits for a draw does not wait for this. */
@ApplicationScoped
class Making {

    private static final Logger LOG = Logger.getLogger(Making.class);

    private record Given(AskedRoundRepository.Row round, Told told, List<ParticipantId> people, BitSet agreed) {}

    private final AskedRoundRepository rounds;
    private final QuestionRepository questions;
    private final Proofs proofs;
    private final Seeds seeds;
    private final SurveyConfig config;
    private final SurveyWork work;
    private final InstantSource clock;

    Making(
            AskedRoundRepository rounds,
            QuestionRepository questions,
            Proofs proofs,
            Seeds seeds,
            SurveyConfig config,
            SurveyWork work,
            InstantSource clock) {
        this.rounds = rounds;
        this.questions = questions;
        this.proofs = proofs;
        this.seeds = seeds;
        this.config = config;
        this.work = work;
        this.clock = clock;
    }

    /** The draws take seconds or minutes, between the two transactions; until the second nothing of them is kept. */
    void make(RoundId round) {
        QuarkusTransaction.requiringNew().call(() -> given(round)).ifPresent(it -> {
            var seed = seeds.fresh().text();
            var made = OtherDraws.of(
                    it.told().input(), it.told().drawn(), it.agreed(), seed, config.otherDraws(), config.redraws());
            QuarkusTransaction.requiringNew().timeout(300).run(() -> keep(round, it, made));
        });
    }

    private Optional<Given> given(RoundId id) {
        if (rounds.isMade(id)) {
            return Optional.empty();
        }
        var round = rounds.get(id);
        var people = proofs.byPlace(id);
        return proofs.told(id)
                .filter(it -> it.input().size() == people.size())
                .map(it -> new Given(round, it, people, places(people, round)));
    }

    private BitSet places(List<ParticipantId> people, AskedRoundRepository.Row round) {
        var agreed = rounds.agreed(round);
        var places = new BitSet(people.size());
        for (int i = 0; i < people.size(); i++) {
            places.set(i, agreed.contains(people.get(i)));
        }
        return places;
    }

    private void keep(RoundId round, Given given, OtherDraws made) {
        var now = clock.instant();
        if (!rounds.open(round, given.round(), made, config, now)) {
            return;
        }
        UUID programme = given.round().programme();
        for (var pair : made.pairs()) {
            rounds.keep(
                    round,
                    programme,
                    pair,
                    given.people().get(pair.one()),
                    given.people().get(pair.other()));
        }
        work.ask(round, Phase.BEFORE, questions.unanswered(round, Phase.BEFORE, now));
        LOG.infof(
                "survey about round %s made: %d pairs of %d draws",
                round, made.pairs().size(), made.others() + 1);
    }
}
