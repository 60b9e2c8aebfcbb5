package org.unmentoring.participants.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class ApartRepository {
    record Pair(ParticipantId one, ParticipantId other) {}

    private final StatelessSession readOnly;

    ApartRepository(StatelessSession readOnly) {
        this.readOnly = readOnly;
    }

    /** Each exclusion from the side of these people, once, whoever asked for it; only with others who have a place. */
    Stream<Pair> in(ProgrammeId programme, Collection<ParticipantId> people) {
        return readOnly.createNativeQuery("""
                        with apart (one, other) as (
                            select participant, excluded from own_exclusion where participant = any(:people)
                            union
                            select excluded, participant from own_exclusion where excluded = any(:people)
                            union
                            select one, other from programme_exclusion where programme = :programme and one = any(:people)
                            union
                            select other, one from programme_exclusion where programme = :programme and other = any(:people))
                        select apart.one, apart.other from apart
                        join enrolment on enrolment.programme = :programme and enrolment.participant = apart.other
                        where enrolment.status <> 'left' order by apart.one, apart.other""", Object[].class)
                .setParameter("programme", programme.value())
                .setParameter(
                        "people", people.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Pair(new ParticipantId((UUID) row[0]), new ParticipantId((UUID) row[1])));
    }
}
