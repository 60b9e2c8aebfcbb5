package org.unmentoring.matching.participants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unmentoring.matching.ids.ParticipantId;

/**
 * Somebody who can be drawn now: no name, no address.
 *
 * @param trioFine whether being one of three is fine; null where it was not asked
 * @param cadence how many rounds from one of theirs to the next; null where it was not asked
 * @param skipAskedAt when the wish to skip the next round was made; null without one
 * @param exclusions whom this person is not to be put in touch with; in confidence
 */
public record PoolPerson(
        ParticipantId id,
        UUID organisation,
        String organisationName,
        String sector,
        String region,
        List<String> meetingModes,
        String place,
        Boolean trioFine,
        Boolean host,
        Integer cadence,
        Instant skipAskedAt,
        List<ParticipantId> exclusions) {

    public int everyRounds() {
        return cadence == null ? 1 : cadence;
    }

    public PoolPerson apartFrom(List<ParticipantId> others) {
        return others.isEmpty()
                ? this
                : new PoolPerson(
                        id,
                        organisation,
                        organisationName,
                        sector,
                        region,
                        meetingModes,
                        place,
                        trioFine,
                        host,
                        cadence,
                        skipAskedAt,
                        Stream.concat(exclusions.stream(), others.stream())
                                .distinct()
                                .toList());
    }

    /** With the texts that this person shares with many kept only once. */
    PoolPerson sharing(Shared texts) {
        return new PoolPerson(
                id,
                texts.one(organisation),
                texts.one(organisationName),
                texts.one(sector),
                texts.one(region),
                texts.one(meetingModes == null ? List.of() : List.copyOf(meetingModes)),
                texts.one(place),
                trioFine,
                host,
                cadence,
                skipAskedAt,
                exclusions == null ? List.of() : List.copyOf(exclusions));
    }
}
