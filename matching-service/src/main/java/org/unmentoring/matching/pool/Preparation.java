package org.unmentoring.matching.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.match.Past;
import org.unmentoring.matching.participants.PoolPerson;

/** Makes the input of a draw from the pool, the rounds so far and the rules. Belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = Problem.class)
public class Preparation {

    private final Past past;

    Preparation(Past past) {
        this.past = past;
    }

    /**
     * @param chosenSeed null but in a sandbox
     * @throws Problem 400 when a match can't be kept, 409 when no two people can be put in touch
     */
    public Prepared of(Pool pool, Rules rules, Keep keep, String chosenSeed) {
        pool.mustBeEnough();
        var salt = chosenSeed == null ? Salt.fresh() : Salt.of(chosenSeed);
        var lineup = Lineup.of(pool.people(), salt);
        var people = people(lineup, turns(pool.id(), lineup));
        var input = new DrawInput.Builder(rules);
        people.forEach(input::person);
        var reach = new Reach(people);
        keepApart(lineup, input, reach);
        keep.places(lineup, reach).forEach(input::keep);
        var unreachable = reach.unreachable();
        if (unreachable.size() == people.size()) {
            throw Pool.noPossiblePair();
        }
        past.pairs(pool.id(), it -> relate(it, lineup, input));
        var attendees = lineup.people().stream().map(Preparation::attendee).toList();
        return new Prepared(input.build(), new Roster(attendees, unreachable), salt.bytes());
    }

    /** The input of a repair: only these people, and no matter whether they could meet. */
    public Prepared among(ProgrammeId programme, List<PoolPerson> some, Rules rules) {
        var salt = Salt.fresh();
        var lineup = Lineup.of(some, salt);
        var people = people(lineup, turns(programme, lineup));
        var input = new DrawInput.Builder(rules);
        people.forEach(input::person);
        keepApart(lineup, input, new Reach(people));
        past.pairs(programme, it -> relate(it, lineup, input));
        var attendees = lineup.people().stream().map(Preparation::attendee).toList();
        return new Prepared(input.build(), new Roster(attendees, List.of()), salt.bytes());
    }

    private Turns[] turns(ProgrammeId programme, Lineup lineup) {
        var turns = new Turns[lineup.people().size()];
        Arrays.fill(turns, Turns.NONE);
        past.turns(programme, it -> lineup.place(it.participant())
                .ifPresent(place ->
                        turns[place] = new Turns(it.trios(), it.hosted(), it.satOut(), it.sameOrganisation())));
        return turns;
    }

    private static List<Person> people(Lineup lineup, Turns[] turns) {
        var labels = new Labels();
        var people = new Person[turns.length];
        for (int place = 0; place < turns.length; place++) {
            people[place] = labels.person(lineup.people().get(place), turns[place]);
        }
        return List.of(people);
    }

    private static void keepApart(Lineup lineup, DrawInput.Builder input, Reach reach) {
        for (int place = 0; place < lineup.people().size(); place++) {
            int one = place;
            for (var excluded : lineup.people().get(place).exclusions()) {
                lineup.place(excluded).stream().filter(other -> other != one).forEach(other -> {
                    input.apart(one, other);
                    reach.apart(one, other);
                });
            }
        }
    }

    private static void relate(Past.Pair it, Lineup lineup, DrawInput.Builder input) {
        var one = lineup.place(it.one());
        var other = lineup.place(it.other());
        if (one.isPresent() && other.isPresent()) {
            input.relation(one.getAsInt(), other.getAsInt(), it.nth(), it.met());
        }
    }

    private static Attendee attendee(PoolPerson it) {
        return new Attendee(it.id(), it.organisation(), it.organisationName(), it.sector(), it.cadence());
    }
}
