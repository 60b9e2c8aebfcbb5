package org.unmentoring.web.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.web.attention.AttentionView.Some;
import org.unmentoring.web.attention.AttentionView.Unsaid;
import org.unmentoring.web.matching.AskedToPause;
import org.unmentoring.web.matching.Match;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Person;
import org.unmentoring.web.participants.Proposal;
import org.unmentoring.web.participants.Unconfirmed;

/** Looks whether all is well with a programme. What can't be asked just now does not hide the rest. */
@ApplicationScoped
public class Attention {
    private static final Logger LOG = Logger.getLogger(Attention.class);
    private static final Duration A_DRAW_TAKES = Duration.ofMinutes(10);

    private final Participants participants;
    private final Matching matching;
    private final InstantSource clock;

    Attention(Participants participants, Matching matching, InstantSource clock) {
        this.participants = participants;
        this.matching = matching;
        this.clock = clock;
    }

    /** Whatever was answered, and whether all was. */
    private static final class Looking {
        private boolean seenAll = true;

        <T> T at(Supplier<T> question, T unknown) {
            try {
                return question.get();
            } catch (ServiceProblem | ProcessingException away) {
                LOG.infof("could not look at something: %s", away.getMessage());
                seenAll = false;
                return unknown;
            }
        }
    }

    public AttentionView of(ProgrammeId programme, Instant next) {
        var looking = new Looking();
        Collection<Person> people =
                looking.at(() -> participants.everybody(programme).values(), List.<Person>of());
        List<Proposal> proposals = looking.at(() -> participants.proposals(programme), List.of());
        var unconfirmed = looking.at(() -> participants.unconfirmed(programme), Unconfirmed.NONE);
        List<Round> rounds = looking.at(() -> matching.rounds(programme), List.of());
        var latest = last(rounds.stream()
                .filter(Round::isDrawn)
                .filter(it -> !it.imported())
                .toList());
        List<Match> matches = latest == null ? List.of() : looking.at(() -> standing(latest), List.of());
        var notIntroduced =
                (int) matches.stream().filter(Match::isNotIntroduced).count();
        var silent = looking.at(() -> silent(programme, people), List.<Person>of());
        return new AttentionView(
                looking.seenAll,
                last(rounds.stream().filter(Round::isWaiting).toList()),
                last(rounds.stream().filter(this::isStuck).toList()),
                unconfirmed,
                unsaid(latest, matches),
                notIntroduced == 0 ? null : latest,
                notIntroduced,
                Some.of(people.stream()
                        .filter(Person::isActive)
                        .filter(it -> !it.isReached())
                        .toList()),
                Some.of(silent),
                Some.of(proposals),
                (int) people.stream().filter(Person::canBeDrawn).count(),
                next);
    }

    /** As matching-service has it, which asks them and leaves them out of draws; not who has left or paused since. */
    private List<Person> silent(ProgrammeId programme, Collection<Person> people) {
        var newest = matching.silent(programme).stream()
                .collect(Collectors.toMap(
                        AskedToPause::participant, AskedToPause::saysNothing, (first, older) -> first));
        return people.stream()
                .filter(it -> it.isActive() && newest.getOrDefault(it.id(), false))
                .toList();
    }

    private List<Match> standing(Round round) {
        return matching.allMatches(round.id()).stream()
                .filter(it -> !it.dissolved())
                .toList();
    }

    private boolean isStuck(Round round) {
        return round.isBeingDrawn()
                && round.openedAt() != null
                && round.openedAt().plus(A_DRAW_TAKES).isBefore(clock.instant());
    }

    private static Unsaid unsaid(Round latest, List<Match> matches) {
        if (latest == null || !latest.isOver()) return null;
        var unsaid =
                (int) matches.stream().filter(it -> it.outcomes().isEmpty()).count();
        return unsaid == 0 ? null : new Unsaid(latest, unsaid);
    }

    private static Round last(List<Round> rounds) {
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }
}
