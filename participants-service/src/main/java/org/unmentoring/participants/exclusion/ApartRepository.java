package org.unmentoring.participants.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Each exclusion from the side of people from one id to another, once, whoever asked for it; only with others who have a place. */
    Stream<Pair> in(ProgrammeId programme, ParticipantId from, ParticipantId to) {
        return readOnly.createNativeQuery("""
                        with apart (one, other) as (
                            select participant, excluded from own_exclusion where participant between :from and :to
                            union
                            select excluded, participant from own_exclusion where excluded between :from and :to
                            union
                            select one, other from programme_exclusion where programme = :programme and one between :from and :to
                            union
                            select other, one from programme_exclusion where programme = :programme and other between :from and :to)
                        select apart.one, apart.other from apart
                        join enrolment on enrolment.programme = :programme and enrolment.participant = apart.other
                        where enrolment.status <> 'left' order by apart.one, apart.other""", Object[].class)
                .setParameter("programme", programme.value())
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .getResultStream()
                .map(row -> new Pair(new ParticipantId((UUID) row[0]), new ParticipantId((UUID) row[1])));
    }
}
